/** 行頭禁則: closing brackets, hyphens, dividing marks, middle dots, full stops, commas, iteration marks, ー, small kana (JLREQ cl-02 … cl-07, cl-09 … cl-11). */
const NEVER_FIRST =
  /^[」』）】〉》〕］｝’”‐〜゠–！？‼⁇⁈⁉・：；。．、，ゝゞ々ヽヾ〻ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％]/u;
/** 行末禁則: opening brackets (JLREQ cl-01). */
const NEVER_LAST = /[「『（【〈《〔［｛‘“]$/u;

/** Why a line may not end between these words, if it may not. */
export function faultBetween(before: string, after: string): string | undefined {
  const where = `${before.slice(-3)}|${after.slice(0, 3)}`;
  if (NEVER_FIRST.test(after)) return `行頭 ${where}`;
  if (NEVER_LAST.test(before)) return `行末 ${where}`;
  if (/[―…‥—]$/.test(before) && before.at(-1) === after[0]) return `分離禁止 ${where}`;
  if (/[\d,.]$/.test(before) && /^\d/.test(after)) return `数字 ${where}`;
  return undefined;
}

/** Faults between the lines of one paragraph. */
export const faultsOf = (lines: readonly string[]): string[] =>
  lines.slice(1).flatMap((line, index) => faultBetween(lines[index] ?? '', line) ?? []);
