import { expect, test } from 'vitest';
import { isConflictedCopy, syncService } from './sync-folder.ts';

test.each([
  ['C:\\Users\\office\\OneDrive - みどり区社保協\\書庫', 'OneDrive'],
  ['/home/office/Dropbox/書庫', 'Dropbox'],
  ['G:\\マイドライブ\\書庫', 'Google ドライブ'],
  ['/Users/office/Library/Mobile Documents/com~apple~CloudDocs/書庫', 'iCloud'],
  ['/Users/office/Google ドライブ/書庫'.normalize('NFD'), 'Google ドライブ'],
  ['/home/office/Documents/Dropboxの説明/書庫', undefined],
  ['D:\\書庫', undefined],
])('%s is carried on by %s', (folder, service) => {
  expect(syncService(folder)).toBe(service);
});

test('a second catalogue beside the first is a conflicted copy', () => {
  const copies = ['archive (競合コピー).sqlite', 'archive-OFFICE-PC.sqlite', 'archive (1).sqlite'];
  expect(copies.filter(isConflictedCopy)).toEqual(copies);
  const own = ['archive.sqlite', 'archive.sqlite-wal', 'archive.lock', 'backups'];
  expect(own.filter(isConflictedCopy)).toEqual([]);
});
