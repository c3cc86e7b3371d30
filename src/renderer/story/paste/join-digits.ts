/** Digits that a PDF or a justified letter has pulled apart (1 2 月) belong together. */
export const joinDigits = (text: string): string =>
  text.replace(/(?<=\d)[ \u3000](?=\d+\s?[年月日人円時分])/g, '');
