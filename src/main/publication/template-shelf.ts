import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import { type Template, template } from '../../shared/publication/template.ts';

/** The templates of `resources/templates`: data, read when first asked for. */
export interface TemplateShelf {
  all(): Promise<readonly Template[]>;
  /** @throws publication/template-not-found */
  get(id: string): Promise<Template>;
}

async function readTemplates(folder: string): Promise<Template[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(
    names.map(async (name) =>
      template.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    ),
  );
  return read.toSorted((one, other) => one.place - other.place);
}

export function templateShelf(folder: string): TemplateShelf {
  let read: Promise<Template[]> | undefined;
  const all = (): Promise<Template[]> => {
    read ??= readTemplates(folder);
    return read;
  };
  return {
    all,
    get: async (id) => {
      const found = (await all()).find((one) => one.id === id);
      if (!found) throw failure('publication/template-not-found', { id });
      return found;
    },
  };
}
