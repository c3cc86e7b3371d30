import { statfs } from 'node:fs/promises';

/** Kinds of file systems that lie on another machine, as Linux numbers them (statfs(2)). */
const REMOTE_KINDS: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2 and later
  0x517b, // SMB 1
  0x73757245, // Coda
  0x5346414f, // AFS
]);

/** `\\server\share`; a share behind a drive letter does not say that it is one. */
const isShare = (folder: string): boolean => /^[\\/]{2}[^\\/?.]/.test(folder);

/** Whether a folder lies on another machine, as far as the system says. */
export async function isOnNetwork(
  folder: string,
  kindOf: (folder: string) => Promise<number> = async (path) => (await statfs(path)).type,
): Promise<boolean> {
  if (process.platform === 'win32' || isShare(folder)) return isShare(folder);
  if (process.platform !== 'linux') return false;
  // The number may come as a negative one where it has 32 bits.
  return REMOTE_KINDS.has((await kindOf(folder).catch(() => 0)) >>> 0);
}
