import { decodeText } from './charset.ts';
import type { ZipEntry } from './zip-entries.ts';

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const SYSTEM = /(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A member's name as it was meant: Windows writes CP932 without saying so. */
export const writtenName = ({ name, isUtf8: isSaid }: Pick<ZipEntry, 'name' | 'isUtf8'>): string =>
  decodeText(name, isSaid || isUtf8(name) ? 'utf-8' : 'shift_jis').normalize('NFC');

/** What systems put beside the files that were meant. */
export const isSystemName = (name: string): boolean => SYSTEM.test(name);

/** Why a member's name is refused: names lead nowhere but into the folder that they are unpacked in. */
export function refusedName(name: string): string | undefined {
  const parts = name.replaceAll('\\', '/').split('/');
  if (name.includes('\0')) return 'a name with a control character';
  if (/^[a-z]:/i.test(name)) return 'a name with a drive';
  if (parts[0] === '') return 'an absolute name';
  if (parts.includes('..')) return 'a name that leads out of its folder';
  if (parts.some((part) => DEVICE.test(part))) return 'a name that Windows keeps for a device';
  return undefined;
}

/** A file name that every system takes, for the last part of a member's name. */
export const safeBase = (name: string): string =>
  (name.replaceAll('\\', '/').split('/').at(-1) ?? '')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, '_')
    .replace(/[. ]+$/, '') || '_';
