const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^OneDrive( - .+)?$/i, 'OneDrive'],
  [/^Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(Google ?ドライブ|Google ?Drive|GoogleDrive-.+|マイドライブ|My Drive)$/i, 'Google ドライブ'],
  [/^(iCloud ?Drive|iCloud ドライブ|com~apple~CloudDocs|iCloudDrive)$/i, 'iCloud'],
];

/** The service that carries a folder to other machines by itself, told by the folders above it. */
export function syncService(folder: string): string | undefined {
  const names = folder.normalize('NFC').split(/[\\/]/);
  return SERVICES.find(([known]) => names.some((name) => known.test(name)))?.[1];
}

/** A second catalogue beside the first, as such a service lays it where two machines wrote: `archive (競合コピー).sqlite`. */
export const isConflictedCopy = (name: string): boolean => /^archive.+\.sqlite$/i.test(name);
