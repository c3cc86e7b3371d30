const SIGN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。，．・ー「」『』（）〜：；！？々〆０-９]';
const BETWEEN = new RegExp(`(?<=${SIGN})[ \\t]+(?=${SIGN})`, 'gu');

/** Text as a machine reads it puts a space between Japanese signs: those are taken out, others stay. */
export const joinedWords = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(BETWEEN, '').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
