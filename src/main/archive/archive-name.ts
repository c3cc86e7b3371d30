import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the first archive, until its secretary gives a better one. */
const FIRST_NAME = 'わたしたちの書庫';

/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that every system takes for a folder. */
export function folderName(name: string): string {
  const allowed = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (allowed === '') return FIRST_NAME;
  return DEVICE.test(allowed) ? `_${allowed}` : allowed;
}

const isTaken = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A name that is still free in the folder. */
export async function suggestName(folder: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? FIRST_NAME : `${FIRST_NAME} ${number}`;
    if (!(await isTaken(join(folder, name)))) return name;
  }
}
