import { bareOf, type SourceLine } from './source-lines.ts';

export type SectionName = 'gist' | 'items' | 'reasons';

/** A petition letter taken apart: what stands before its first heading, under each, and after 「以上」. */
export interface LetterSections {
  readonly head: readonly SourceLine[];
  readonly sections: Readonly<Record<SectionName, readonly SourceLine[]>>;
  readonly tail: readonly SourceLine[];
}

const NUMBERED =
  '(?:[(]?[0-9一二三四五六七八九十]{1,2}[).．、,]?|第[0-9一二三四五六七八九十]{1,2})?';
const HEADING = new RegExp(
  `^[【〔\\[<＜■●◆○◎・]*${NUMBERED}[【〔\\[<＜]?(?:(?:陳情|請願|要望)の?)?(主旨|趣旨|要旨|理由|事項|項目|願意)(?:及び理由|と理由)?[】〕\\]>＞]?(?::(.*))?$`,
);
const ASKED = /^記$/;
const END = /^以上[。.]?$/;

const NAMES: Readonly<Record<string, SectionName>> = {
  主旨: 'gist',
  趣旨: 'gist',
  要旨: 'gist',
  願意: 'gist',
  事項: 'items',
  項目: 'items',
  理由: 'reasons',
};

/** What stands behind the colon of a heading, as a line of its own. */
function afterHeading(line: SourceLine): SourceLine | undefined {
  const colon = line.words.search(/[:：]/);
  const words = colon < 0 ? '' : line.words.slice(colon + 1).trim();
  if (words === '') return undefined;
  return { ...line, words, spaced: words, bare: bareOf(words) };
}

function headingOf(line: SourceLine): SectionName | undefined {
  if (ASKED.test(line.bare)) return 'items';
  // 「事項」 or 「項目」 alone in running text is not likely; a lone 「理由」 is a heading all the same.
  return NAMES[HEADING.exec(line.bare)?.[1] ?? ''];
}

/** Finds the headings of a petition letter, 「記」 and 「以上」. */
export function letterSections(lines: readonly SourceLine[]): LetterSections {
  const head: SourceLine[] = [];
  const tail: SourceLine[] = [];
  const sections: Record<SectionName, SourceLine[]> = { gist: [], items: [], reasons: [] };
  let into = head;
  for (const line of lines) {
    const name = headingOf(line);
    if (name) {
      into = sections[name];
      const rest = ASKED.test(line.bare) ? undefined : afterHeading(line);
      if (rest) into.push(rest);
    } else if (END.test(line.bare) && into !== head) into = tail;
    else into.push(line);
  }
  return { head, sections, tail };
}

const BULLET =
  /^[\s\u3000]*(?:[(（][0-9０-９一二三四五六七八九十]{1,3}[)）]|[0-9０-９一二三四五六七八九十]{1,2}[)）.．、,。：:\u3000]|[①-⑳]|[・●○◯■◆◇◎▪•*＊]|[-－–]\s*(?=\D))[\s\u3000]*/u;

/** A line without its bullet; undefined when it has none. */
export function withoutBullet(words: string): string | undefined {
  const mark = BULLET.exec(words)?.[0];
  const rest = mark === undefined ? '' : words.slice(mark.length);
  return rest === '' ? undefined : rest;
}
