const PULLED_APART = /\d(?:[ \u3000]\d)+(?=[ \u3000]?[年月日人円時分])/g;

/** Single digits that a PDF or a justified letter has pulled apart (1 2 月) belong together. */
export const joinDigits = (text: string): string =>
  text.replace(PULLED_APART, (digits) => digits.replace(/[ \u3000]/g, ''));
