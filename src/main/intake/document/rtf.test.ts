import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rtfText } from './rtf.ts';

const rtf = (body: string): Buffer => Buffer.from(`{\\rtf1\\ansi\\ansicpg932 ${body}}`, 'latin1');

test('Japanese written in bytes of CP932, also where a byte looks like a sign of RTF', () => {
  expect(rtfText(rtf("\\'92\\'c2\\'8f\\'ee\\'8f\\'91"))).toBe('陳情書');
  expect(rtfText(rtf("\\'83\\\\\\'83A"))).toBe('ソア');
});

test('Japanese written as numbers, without the characters that stand in for them', () => {
  expect(rtfText(rtf('\\uc1\\u22269?\\u20445?'))).toBe('国保');
  expect(rtfText(rtf('\\uc0\\u22269\\u20445 です'.replace('です', '')))).toBe('国保');
});

test('paragraphs are lines; what is for the program is left out', () => {
  const head = '{\\fonttbl{\\f0 MS Mincho;}}{\\info{\\title secret}}{\\*\\generator word;}';
  expect(rtfText(rtf(`${head}one\\par two\\tab three\\line four`))).toBe('one\ntwo\tthree\nfour');
});

test('a document that is broken anywhere is read as far as it goes', () => {
  const whole = rtf("{\\fonttbl x}\\'92\\'c2 one\\par{\\b two}\\u22269?").toString('latin1');
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string(), (from, to, noise) => {
      const broken = whole.slice(0, from) + noise + whole.slice(to);
      expect(typeof rtfText(Buffer.from(broken, 'latin1'))).toBe('string');
    }),
  );
});
