import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { UnpackedMember } from '../picture-message.ts';
import { readWhole } from '../read-whole.ts';
import { UnreadableFile, UnstagedFile, unreadableBy } from '../unreadable-file.ts';
import { packedFormat } from './document-format.ts';
import { readMail } from './mail.ts';
import { isSystemName, refusedName, safeBase, writtenName } from './member-name.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

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

/** What Word keeps of a picture (ECMA-376 part 1, 15.2.14); drawings of its own (EMF, WMF) are none that anybody took. */
const PICTURE = /^word\/media\/[^/]+(\.(?:jpe?g|png|gif|tiff?|webp|heic))$/i;
/** Smaller ones are bullets and lines. */
const LEAST_BYTES = 8 * 1024;
const MOST_PICTURES = 100;

/** The pictures in a Word document, named after it in their order. */
async function unpackPictures(entries: readonly ZipEntry[], path: string, unpacking: Unpacking) {
  const title = basename(path, extname(path));
  for (const entry of entries) {
    const [, ending] = PICTURE.exec(entry.name.toString('utf8')) ?? [];
    const number = unpacking.members.length + 1;
    if (ending === undefined || number > MOST_PICTURES) continue;
    const bytes = await entry.bytes();
    if (bytes.byteLength >= LEAST_BYTES) await lay(unpacking, `${title} ${number}${ending}`, bytes);
  }
}

/**
 * Lays the files in a ZIP file, the attachments of a mail, or the pictures of a Word document into `folder`. What has nothing in it gives none: it is a document then.
 * @throws UnreadableFile, UnstagedFile
 */
export async function unpack(path: string, folder: string): Promise<UnpackedMember[]> {
  const bytes = await readWhole(path);
  const unpacking: Unpacking = { folder, members: [], seen: new Set() };
  if (extname(path).toLowerCase() === '.eml') {
    for (const { name, bytes: attached } of (await readMail(bytes)).attachments)
      await lay(unpacking, name, attached);
  } else {
    const entries = await zipEntries(bytes);
    const format = packedFormat(entries);
    if (format === 'docx') await unpackPictures(entries, path, unpacking);
    else if (format === 'files') await unpackZip(bytes, unpacking, { within: '', depth: 0 });
    else throw new UnreadableFile('intake/format-unknown', 'an office document');
  }
  return unpacking.members;
}
