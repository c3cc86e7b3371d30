import type { PetitionRecord } from '../../archive/petition.ts';
import { weekdayMistaken } from '../../japanese/partial-date.ts';
import {
  type Found,
  findAddressee,
  findDate,
  findIntroducers,
  findTitle,
  isDateLine,
  isIntroducerLine,
  isSeigan,
} from './letter-head.ts';
import { letterSections, withoutBullet } from './letter-sections.ts';
import { findPetitioner } from './petitioner-lines.ts';
import { paragraphs, type SourceLine, type Span, sourceLines, spanOf } from './source-lines.ts';

type Read = Pick<
  PetitionRecord,
  | 'title'
  | 'petitionKind'
  | 'assembly'
  | 'addressee'
  | 'introducers'
  | 'petitioner'
  | 'gist'
  | 'reasons'
> & { readonly date?: string };

export const LETTER_FIELDS = [
  'title',
  'date',
  'addressee',
  'assembly',
  'petitioner',
  'introducers',
  'gist',
  'reasons',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

/** Something that a person should look at: a part that was not found, or does not fit. */
export interface LetterDoubt {
  readonly field: LetterField;
  readonly why: 'missing' | 'weekday';
}

/** A petition letter as it was read: never kept before somebody has confirmed it. */
export interface LetterReading {
  readonly petition: Read;
  /** Where in the source text each field stands. */
  readonly spans: Readonly<Partial<Record<LetterField, Span>>>;
  readonly doubts: readonly LetterDoubt[];
}

/** Numbered items, each with the lines that it has run on to; without numbers each paragraph is one. */
function itemsOf(lines: readonly SourceLine[]): string[] {
  const items: SourceLine[][] = [];
  for (const line of lines) {
    const words = withoutBullet(line.words);
    if (words !== undefined) items.push([{ ...line, words }]);
    else items.at(-1)?.push({ ...line, isIndented: false });
  }
  if (items.length === 0) return paragraphs(lines);
  return items.map((item) => item.map(({ words }) => words).join(''));
}

interface Body {
  readonly gist: Found<string[]>;
  readonly reasons: Found<string>;
}

/** A sentence, or the beginning of one that runs on. */
const isProse = ({ bare }: SourceLine): boolean => /[。、]/.test(bare) && bare.length > 12;

/** With 項目 or 「記」 the items stand there, and what is called 趣旨 says why. */
function bodyOf(
  text: ReturnType<typeof letterSections>,
  isTaken: (line: SourceLine) => boolean,
): Body {
  const { gist, items, reasons } = text.sections;
  const asked = items.length > 0 ? items : gist;
  const why = reasons.length > 0 ? reasons : items.length > 0 ? gist : [];
  const free = text.head.filter((line) => !isTaken(line));
  const from = free.findIndex(isProse);
  const said = why.length > 0 || from < 0 ? why : free.slice(from);
  return {
    gist: { value: itemsOf(asked), lines: asked },
    reasons: { value: paragraphs(said).join('\n'), lines: said },
  };
}

const ASSEMBLY = /^(.*?議会)/;

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === '';
}

function doubtsOf(petition: Read, hasPetitioner: boolean): LetterDoubt[] {
  const missing = LETTER_FIELDS.filter((field) => {
    if (field === 'petitioner') return !hasPetitioner;
    if (field === 'introducers' && petition.petitionKind === 'chinjo') return false;
    return isEmpty(petition[field]);
  }).map((field) => ({ field, why: 'missing' as const }));
  const wrongDay = petition.date !== undefined && weekdayMistaken(petition.date) !== undefined;
  return wrongDay ? [{ field: 'date', why: 'weekday' }, ...missing] : missing;
}

const NOBODY: PetitionRecord['petitioner'] = {
  postalCode: '',
  address: '',
  organisation: '',
  representative: '',
  phone: '',
};

/** Reads a petition letter, however it came: from a PDF, a word processor, or pasted. What is not found stays empty. */
export function readLetter(text: string): LetterReading {
  const lines = sourceLines(text);
  const parts = letterSections(lines);
  const around = [...parts.head, ...parts.tail];
  const date = findDate(around);
  const addressee = findAddressee(around);
  const introducers = findIntroducers(around);
  const taken = new Set(
    [date, addressee, introducers].flatMap((found) => found?.lines ?? ([] as SourceLine[])),
  );
  const isTaken = (line: SourceLine): boolean =>
    taken.has(line) || isDateLine(line) || isIntroducerLine(line);
  const petitioner = findPetitioner(
    around.filter((line) => !isProse(line)),
    isTaken,
  );
  const isHead = (line: SourceLine): boolean =>
    isTaken(line) || petitioner?.lines.includes(line) === true;
  const title = findTitle(around, isHead);
  const body = bodyOf(parts, (line) => isHead(line) || title?.lines.includes(line) === true);
  const petition: Read = {
    title: title?.value ?? '',
    petitionKind: isSeigan(lines, title?.value ?? '') ? 'seigan' : 'chinjo',
    assembly: ASSEMBLY.exec(addressee?.value ?? '')?.[1] ?? '',
    addressee: addressee?.value ?? '',
    introducers: introducers?.value ?? [],
    petitioner: petitioner?.value ?? NOBODY,
    gist: body.gist.value,
    reasons: body.reasons.value,
    ...(date && { date: date.value }),
  };
  const assembly = petition.assembly === '' ? undefined : addressee;
  const found = { title, date, addressee, assembly, petitioner, introducers, ...body };
  const spans = Object.fromEntries(
    LETTER_FIELDS.flatMap((field) => {
      const span = spanOf(found[field]?.lines ?? []);
      return span ? [[field, span]] : [];
    }),
  );
  return { petition, spans, doubts: doubtsOf(petition, petitioner !== undefined) };
}
