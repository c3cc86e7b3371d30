import { type Salvage, salvageInto } from '../archive/salvage-store.ts';
import { migrate } from './migrate.ts';
import { openDamaged, openSqlite } from './sqlite.ts';

export interface SalvageOrder {
  readonly source: string;
  /** A new file. */
  readonly target: string;
  readonly name: string;
  readonly migrations: URL;
  readonly now: string;
}

/** Reads what can be read of a damaged catalogue into a new one. @throws archive/damaged when it cannot be opened at all */
export function salvageFile({ source, target, name, migrations, now }: SalvageOrder): Salvage {
  const from = openDamaged(source, name);
  const into = openSqlite(target, name);
  try {
    migrate(into, { folder: migrations, name, intent: 'create' });
    return salvageInto(from, into, now);
  } finally {
    from.close();
    into.close();
  }
}
