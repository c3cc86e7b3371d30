import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFrom, numbered } from './file-name.ts';

test('a title becomes a file name that reads the same', () => {
  expect(fileNameFrom('号外 国保証の「全員発送」を採択！')).toBe(
    '号外 国保証の「全員発送」を採択！',
  );
  expect(fileNameFrom('賛成/反対: 23:21?')).toBe('賛成／反対： 23：21？');
  expect(fileNameFrom('..')).toBe('gariban');
  expect(fileNameFrom('con')).toBe('_con');
});

test('whatever the title, Windows takes the name', () => {
  const anyTitle = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('CON', 'aux.pdf', 'LPT1', ' .', '\u0000', 'a\u202efdp.exe', '../../etc'),
  );
  fc.assert(
    fc.property(anyTitle, (title) => {
      const name = fileNameFrom(title);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u202a-\u202e]/);
      expect(name).not.toMatch(/^\s|[. ]$|^$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      expect([...name].length).toBeLessThanOrEqual(81);
    }),
  );
});

test('one file has the name itself, several are numbered', () => {
  expect(numbered(1)).toStrictEqual(['']);
  expect(numbered(2)).toStrictEqual(['-1', '-2']);
});
