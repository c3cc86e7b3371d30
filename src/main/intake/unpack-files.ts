import { mkdir, rm } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { writingFailure } from '../archive/durable-file.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { CAPTIONS_FILE } from './captions.ts';
import type { FailedFile } from './failed-file.ts';
import type { PictureWorkers } from './picture-workers.ts';
import type { FoundFile } from './walk.ts';

export interface Unpacked {
  readonly files: FoundFile[];
  readonly refused: FailedFile[];
  /** Takes away what was laid on the disk for this. */
  clear(): Promise<void>;
}

const CONTAINERS = new Set(['.zip', '.eml', '.docx']);
/** What is a document itself, whatever comes out of it. */
const staysItself = ({ name }: FoundFile): boolean =>
  ['.eml', '.docx'].includes(extname(name).toLowerCase());

/**
 * Puts the members of ZIP files among the files, the attachments of mails behind their mail, the pictures of Word documents behind
 * theirs. A mail and a Word document stay documents themselves; a ZIP file that cannot be unpacked does, too.
 * @throws archive/no-room, archive/cannot-write
 */
export async function unpackFiles(
  files: readonly FoundFile[],
  { archive, workers }: { archive: OpenArchive; workers: PictureWorkers },
): Promise<Unpacked> {
  const folders: string[] = [];
  const unpacked: Unpacked = {
    files: [],
    refused: [],
    clear: async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
  for (const file of files) {
    if (!CONTAINERS.has(extname(file.name).toLowerCase())) {
      unpacked.files.push(file);
      continue;
    }
    const folder = await archive.originals.incoming();
    folders.push(folder);
    await mkdir(folder);
    const result = await workers.unpack(file.path, folder);
    if ('unstaged' in result) throw writingFailure(result.unstaged);
    if ('unreadable' in result || staysItself(file)) unpacked.files.push(file);
    for (const member of 'members' in result ? result.members : []) {
      const shown = `${file.shown}/${member.name}`;
      if ('refused' in member)
        unpacked.refused.push({
          path: shown,
          code: 'intake/member-refused',
          reason: member.refused,
        });
      else if (basename(member.name) !== CAPTIONS_FILE)
        unpacked.files.push({
          path: member.file,
          shown,
          name: basename(member.name),
          isChosen: false,
          ...(staysItself(file) ? { inside: file.path } : {}),
        });
    }
  }
  return unpacked;
}
