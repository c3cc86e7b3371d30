import { type WholeParts, wholePartsOf } from '../archive/kept-parts-store.ts';
import { openDamaged } from './sqlite.ts';

/** What of one record or publication is whole in a catalogue file, which is only read. @throws archive/damaged, archive/not-an-archive */
export function partsInFile(file: string, { name, id }: { name: string; id: string }): WholeParts {
  const database = openDamaged(file, name);
  try {
    return wholePartsOf(database, id);
  } finally {
    database.close();
  }
}
