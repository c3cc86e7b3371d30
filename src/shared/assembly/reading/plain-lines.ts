const DIGITS = '0-9';

/**
 * The lines of a text as its rules are looked for in them: full-width digits and letters as plain ones, no spaces between digits and
 * the signs of a date (PDFs and typewritten letters spread them), one space elsewhere. The first sign of a paragraph's indent stays.
 */
export function plainLine(line: string): string {
  const indent = /^[\u3000 ]/.test(line) ? '　' : '';
  const plain = line
    .normalize('NFC')
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\t ]+/g, ' ')
    .trim()
    .replace(new RegExp(`(?<=[${DIGITS}]) (?=[${DIGITS}年月日])`, 'g'), '')
    .replace(new RegExp(`(?<=[年月]|令和|平成|昭和) (?=[${DIGITS}元])`, 'g'), '');
  return indent === '' ? plain : `${indent}${plain}`;
}

export const plainLines = (text: string): string[] =>
  text.replace(/\r\n?/g, '\n').split('\n').map(plainLine);
