import * as z from 'zod';
import { PUBLICATION_VERSION, type Publication, publication } from './publication.ts';

/** Brings the JSON of one version to the next; its index is the version it starts from. */
type Migration = (content: Record<string, unknown>) => Record<string, unknown>;

/** Version 1 is the first that was ever kept. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

const versioned = z.looseObject({ version: z.number().int().min(1) });

/**
 * Reads a kept publication of any version up to this program's own.
 * @throws ZodError when it is none, or a newer one.
 */
export function readPublication(json: unknown): Publication {
  let content: Record<string, unknown> = versioned.parse(json);
  for (let version = Number(content.version); version < PUBLICATION_VERSION; version += 1) {
    const migrate = MIGRATIONS[version];
    if (migrate) content = { ...migrate(content), version: version + 1 };
  }
  return publication.parse(content);
}
