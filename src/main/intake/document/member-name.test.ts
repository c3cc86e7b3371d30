import { resolve, sep } from 'node:path';
import encoding from 'encoding-japanese';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSystemName, refusedName, safeBase, writtenName } from './member-name.ts';

const sjis = (text: string): Buffer =>
  Buffer.from(encoding.convert(encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }));

test('a name that Windows wrote in its own encoding is read as it was meant', () => {
  expect(writtenName({ name: sjis('写真/昼の集会①.jpg'), isUtf8: false })).toBe(
    '写真/昼の集会①.jpg',
  );
  expect(writtenName({ name: Buffer.from('写真/集会.jpg'), isUtf8: false })).toBe('写真/集会.jpg');
  expect(writtenName({ name: Buffer.from('ガリ版'.normalize('NFD')), isUtf8: true })).toBe(
    'ガリ版',
  );
});

test.each([
  '../x',
  'a/../../x',
  '..\\x',
  '/etc/passwd',
  '\\\\server\\share',
  'C:\\x',
  'c:x',
  'NUL',
  'a/con.txt',
  'x\0y',
])('%s is refused', (name) => {
  expect(refusedName(name)).toBeDefined();
});

test('what is not refused stays in its folder, on every system', () => {
  const part = fc.constantFrom('..', '.', '', 'a', 'CON', '写真', 'C:', ' ', 'x.jpg');
  const name = fc.array(fc.tuple(part, fc.constantFrom('/', '\\')), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(name, (parts) => {
      const written = parts.flat().slice(0, -1).join('');
      if (refusedName(written) !== undefined) return;
      const base = safeBase(written);
      expect(resolve('/folder', base).startsWith(`${sep}folder${sep}`)).toBe(true);
      expect(base).not.toMatch(/[/\\:]/);
    }),
  );
});

test('what systems leave in ZIP files is passed over', () => {
  expect(['__MACOSX/._a.jpg', 'a/.DS_Store', 'Thumbs.db', '写真.jpg'].map(isSystemName)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
