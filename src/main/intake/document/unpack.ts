import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { UnpackedMember } from '../picture-message.ts';
import { readWhole } from '../read-whole.ts';
import { UnreadableFile, UnstagedFile, unreadableBy } from '../unreadable-file.ts';
import { packedFormat } from './document-format.ts';
import { readMail } from './mail.ts';
import { isSystemName, refusedName, safeBase, writtenName } from './member-name.ts';
import { zipEntries } from './zip-entries.ts';

/** A ZIP file in a ZIP file is unpacked, too; one in that is kept as it is. */
const DEEPEST = 1;

interface Unpacking {
  readonly folder: string;
  readonly members: UnpackedMember[];
  /** Names that were there already, as systems that ignore case see them. */
  readonly seen: Set<string>;
}

async function lay(unpacking: Unpacking, name: string, bytes: Buffer): Promise<void> {
  const { folder, members } = unpacking;
  // A folder each: two members of one name in different folders do not meet.
  const place = join(folder, String(members.length));
  try {
    await mkdir(place, { recursive: true });
    const file = join(place, safeBase(name));
    await writeFile(file, bytes, { flag: 'wx' });
    members.push({ name, file });
  } catch (error) {
    throw new UnstagedFile(error);
  }
}

async function unpackZip(
  bytes: Buffer,
  unpacking: Unpacking,
  { within, depth }: { within: string; depth: number },
): Promise<void> {
  const { members, seen } = unpacking;
  for (const entry of await zipEntries(bytes)) {
    const name = `${within}${writtenName(entry)}`;
    if (entry.isFolder || isSystemName(name)) continue;
    const isTwice = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    const refused = refusedName(name) ?? (isTwice ? 'a second file of that name' : undefined);
    if (refused !== undefined) {
      members.push({ name, refused });
      continue;
    }
    try {
      const member = await entry.bytes();
      const isZip = depth < DEEPEST && extname(name).toLowerCase() === '.zip';
      if (isZip) await unpackZip(member, unpacking, { within: `${name}/`, depth: depth + 1 });
      else await lay(unpacking, name, member);
    } catch (error) {
      if (error instanceof UnstagedFile) throw error;
      members.push({ name, refused: unreadableBy(error).reason });
    }
  }
}

/**
 * Lays the files in a ZIP file, or the attachments of a mail, into `folder`. What has nothing in it gives none: it is a document then.
 * @throws UnreadableFile, UnstagedFile
 */
export async function unpack(path: string, folder: string): Promise<UnpackedMember[]> {
  const bytes = await readWhole(path);
  const unpacking: Unpacking = { folder, members: [], seen: new Set() };
  if (extname(path).toLowerCase() === '.eml') {
    for (const { name, bytes: attached } of (await readMail(bytes)).attachments)
      await lay(unpacking, name, attached);
  } else {
    if (packedFormat(await zipEntries(bytes)) !== 'files')
      throw new UnreadableFile('intake/format-unknown', 'an office document');
    await unpackZip(bytes, unpacking, { within: '', depth: 0 });
  }
  return unpacking.members;
}
