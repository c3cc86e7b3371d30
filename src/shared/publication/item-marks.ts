const KANJI = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const MARK =
  /^[\s　]*[（(]?([0-9０-９]{1,2}|[一二三四五六七八九十])[)）、．.](?![一二三四五六七八九十0-9０-９])[\s　]*/;

const asNumber = (digits: string): number =>
  KANJI.includes(digits) ? KANJI.indexOf(digits) + 1 : Number(digits.normalize('NFKC'));

/**
 * The lines without the numbers that their writer gave them (「一、」「1.」「（2）」), where a list sets its own. Only when every line
 * bears the number of its place: 「二、三の例」 is a sentence, not an item.
 */
export function withoutOwnNumbers(lines: readonly string[]): readonly string[] {
  const areNumbered = lines.every((line, place) => {
    const digits = MARK.exec(line)?.[1];
    return digits !== undefined && asNumber(digits) === place + 1;
  });
  return areNumbered ? lines.map((line) => line.replace(MARK, '')) : lines;
}
