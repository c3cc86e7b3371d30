import { createReadStream } from 'node:fs';
import type { CarriedRow, OriginalLine } from './bag-format.ts';
import { orphanPath, stretches } from './bag-plan.ts';
import type { Writing } from './writing.ts';

/** The bytes that were taken in, under names that people know, and as much of them as there still is. */
export async function putOriginals(writing: Writing): Promise<OriginalLine[]> {
  const { archive, bag, plan, remarks, step } = writing;
  const lines: OriginalLine[] = [];
  const entered = (after: string, limit: number): Promise<CarriedRow[]> =>
    archive.catalogue.handover.carried('originals', after, limit);
  for await (const row of stretches(entered, ({ id }) => String(id))) {
    const sha256 = String(row.sha256);
    const path = plan.originals.get(sha256) ?? orphanPath(sha256);
    const name = path.slice(path.lastIndexOf('/') + 1);
    step(name);
    if (!(await archive.originals.has(sha256))) {
      remarks.push({ what: 'original-missing', name });
      lines.push({ sha256, path: null, row });
      continue;
    }
    const written = await bag.payload(path, createReadStream(archive.originals.path(sha256)));
    if (written.sha256 !== sha256) remarks.push({ what: 'original-damaged', name });
    lines.push({ sha256, path, row });
  }
  return lines;
}
