import type { ArchiveRecord, RecordOf } from '../archive/archive-record.ts';
import type { PhotoRecord } from '../archive/photo.ts';
import type { RecordKind } from '../archive/record-kind.ts';
import {
  type ChronologyEntry,
  campaignChronology,
  chronologyText,
  isImportant,
} from '../assembly/chronology.ts';
import { votingBody } from '../assembly/words.ts';
import { type CalendarLanguage, printedDate } from '../japanese/japanese-calendar.ts';
import type { BlockFacts, BlockType, FactsOf, RecordBlock } from './block.ts';
import type { PlacedPhoto } from './frame.ts';

export interface DeriveOptions {
  readonly language?: CalendarLanguage;
  /** Of a petition: which vote; plenary unless said. */
  readonly which?: 'committee' | 'plenary';
  /** Of a petition: the reasons after the gist. */
  readonly withReasons?: boolean;
  /** Of a chronology: at most so many entries, votes before all else. */
  readonly limit?: number | undefined;
}

type Records = readonly ArchiveRecord[];
type Derive<Type extends BlockType> = (
  records: Records,
  options: DeriveOptions,
) => FactsOf<Type> | undefined;

function firstOf<Kind extends RecordKind>(
  records: Records,
  kind: Kind,
): RecordOf<Kind> | undefined {
  return records.find((record): record is RecordOf<Kind> => record.kind === kind);
}

const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const printed = (date: string | undefined, { language }: DeriveOptions): string =>
  date === undefined ? '' : printedDate(date, language);

/** The entries worth most: votes, then steps of petitions, then the latest; in the order of time. */
function chosenEntries(entries: readonly ChronologyEntry[], limit: number): ChronologyEntry[] {
  const worth = (entry: ChronologyEntry): number =>
    isImportant(entry) ? 2 : entry.steps.length > 0 ? 1 : 0;
  const chosen = new Set(
    entries
      .map((entry, place) => ({ entry, place }))
      .sort((one, other) => worth(other.entry) - worth(one.entry) || other.place - one.place)
      .slice(0, limit)
      .map(({ entry }) => entry),
  );
  return entries.filter((entry) => chosen.has(entry));
}

const CHRONOLOGY_TITLES = { ja: 'とりくみの経過', en: 'What has happened' } as const;

const DERIVE: { readonly [Type in BlockType]: Derive<Type> } = {
  quote: (records, options) => {
    const quote = firstOf(records, 'quote');
    if (!quote) return undefined;
    const { words, speaker, role, faction, occasion, source, permission } = quote;
    const date = printed(quote.date, options);
    return { type: 'quote', words, speaker, role, faction, occasion, date, source, permission };
  },
  gist: (records, { withReasons }) => {
    const petition = firstOf(records, 'petition');
    if (!petition) return undefined;
    const reasons = withReasons ? paragraphs(petition.reasons) : [];
    return { type: 'gist', title: petition.title, items: petition.gist, reasons };
  },
  vote: (records, options) => {
    const petition = firstOf(records, 'petition');
    const which = options.which ?? 'plenary';
    const vote = which === 'committee' ? petition?.committeeVote : petition?.plenaryVote;
    if (!petition || !vote) return undefined;
    const { counts, factions, outcome } = vote;
    const body = votingBody(which, vote.body, options.language);
    const date = printed(vote.date, options);
    return {
      type: 'vote',
      title: petition.title,
      body,
      date,
      counts,
      which,
      ...(factions.length > 0 && { factions }),
      ...(outcome && { outcome }),
    };
  },
  chronology: (records, options) => {
    const { language = 'ja', limit } = options;
    const dated = campaignChronology(records).filter(({ date }) => date !== undefined);
    if (dated.length === 0) return undefined;
    const entries = limit === undefined ? dated : chosenEntries(dated, limit);
    return {
      type: 'chronology',
      title: CHRONOLOGY_TITLES[language],
      entries: entries.map((entry) => ({
        date: printed(entry.date?.text, options),
        text: chronologyText(entry, language),
        important: isImportant(entry),
      })),
      ...(limit !== undefined && { limit }),
    };
  },
  figure: (records, options) => {
    const figure = firstOf(records, 'figure');
    if (!figure) return undefined;
    const { value, valueTo, precision, unit, counts, countedBy, source } = figure;
    return {
      type: 'figure',
      value,
      ...(valueTo !== undefined && { valueTo }),
      precision,
      unit,
      counts,
      countedBy,
      date: printed(figure.date, options),
      source,
    };
  },
  contact: (records) => {
    const organisation = firstOf(records, 'organisation');
    if (!organisation) return undefined;
    const { title, about, postalCode, address, addressMayBePublished, contacts } = organisation;
    return {
      type: 'contact',
      name: title,
      about,
      address: addressMayBePublished
        ? [postalCode && `〒${postalCode}`, address].filter((part) => part !== '').join(' ')
        : '',
      contacts: contacts
        .filter(({ mayBePublished }) => mayBePublished)
        .map(({ medium, value, label }) => ({ medium, value, label })),
    };
  },
  venue: (records, options) => {
    const event = firstOf(records, 'event');
    if (!event) return undefined;
    const { title, place } = event;
    return {
      type: 'venue',
      title,
      date: printed(event.date, options),
      time: '',
      place,
      access: '',
    };
  },
};

/** What a block of that type shows of the records; undefined when they hold nothing for it. */
export function deriveFacts<Type extends BlockType>(
  type: Type,
  records: Records,
  options: DeriveOptions = {},
): FactsOf<Type> | undefined {
  return DERIVE[type](records, options);
}

const SOURCE_KINDS: Readonly<Record<BlockType, readonly RecordKind[]>> = {
  quote: ['quote'],
  gist: ['petition'],
  vote: ['petition'],
  chronology: ['event', 'petition'],
  figure: ['figure'],
  contact: ['organisation'],
  venue: ['event'],
};

/** The blocks that a record of that kind can be shown as, the likeliest first. */
export function blockTypesFor(kind: RecordKind): BlockType[] {
  if (kind === 'petition') return ['gist', 'vote', 'chronology'];
  return (Object.keys(SOURCE_KINDS) as BlockType[]).filter((type) =>
    SOURCE_KINDS[type].includes(kind),
  );
}

/** A block of that type, knowing the revisions it was made from. */
export function deriveBlock(
  type: BlockType,
  records: Records,
  options: DeriveOptions = {},
): RecordBlock | undefined {
  const facts: BlockFacts | undefined = deriveFacts(type, records, options);
  const suited = records.filter(({ kind }) => SOURCE_KINDS[type].includes(kind));
  const sources = (type === 'chronology' ? suited : suited.slice(0, 1)).map(({ id, revision }) => ({
    record: id,
    revision,
  }));
  return facts && { sources, facts, overrides: {} };
}

/** The block with what its records say now; the user's own words stay. Unchanged when the records are gone. */
export function refreshBlock(
  block: RecordBlock,
  records: Records,
  language: CalendarLanguage = 'ja',
): RecordBlock {
  const { facts } = block;
  const order = new Map(block.sources.map(({ record }, place) => [record, place]));
  const own = records
    .filter(({ id }) => order.has(id))
    .sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  const fresh = deriveBlock(facts.type, own, {
    language,
    ...(facts.type === 'vote' && facts.which && { which: facts.which }),
    ...(facts.type === 'gist' && { withReasons: facts.reasons.length > 0 }),
    ...(facts.type === 'chronology' && facts.limit !== undefined && { limit: facts.limit }),
  });
  return fresh ? { ...fresh, overrides: block.overrides } : block;
}

/** What a photo frame keeps of a photo record. */
export function placedPhoto(photo: PhotoRecord): PlacedPhoto {
  const { id, revision, original, widthPx, heightPx, caption, credit, consent, masks } = photo;
  const source = { record: id, revision };
  return { source, original, widthPx, heightPx, caption, credit, consent, masks };
}
