import { expect, test } from 'vitest';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { isOnNetwork } from './network-place.ts';

test('a folder on this machine is on no network', async () => {
  expect(await isOnNetwork(freshFolder())).toBe(false);
});

test.skipIf(process.platform !== 'linux').each([
  ['NFS', 0x6969],
  ['an SMB share', 0xfe534d42],
  ['an SMB share whose number comes negative', 0xfe534d42 | 0],
])('a folder on %s is told', async (_name, kind) => {
  expect(await isOnNetwork('/mnt/office', () => Promise.resolve(kind))).toBe(true);
});

test('a Windows share is told by its name', async () => {
  expect(await isOnNetwork('\\\\server\\bunsho\\書庫')).toBe(true);
});

test('a folder that cannot be asked counts as a plain one', async () => {
  expect(await isOnNetwork('/gone', () => Promise.reject(new Error('ENOENT')))).toBe(false);
});
