/** Japanese signs and full-width forms: no space stands beside them in good typing. */
const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef「」、。]';
const BESIDE_WIDE = new RegExp(`(?<=${WIDE})[ \\t]+|[ \\t]+(?=${WIDE})`, 'g');

/** Takes out the spaces that a PDF puts between signs; a full-width space between words stays. */
export const closeUp = (text: string): string =>
  text
    .trim()
    .replace(/(?<=[\d０-９]) +(?=[\d０-９])/g, '')
    .replace(BESIDE_WIDE, '')
    .replace(/\s*\u3000\s*/g, '　');
