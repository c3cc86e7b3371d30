import { type ArchiveRecord, archiveRecord } from '../../src/shared/archive/archive-record.ts';
import {
  DEMANDS,
  DONES,
  FACTIONS,
  GIVEN_NAMES,
  ORGANISATIONS,
  PAPERS,
  PLACES,
  SUBJECTS,
  SURNAMES,
  TAGS,
  TIMES,
  WARDS,
  WHATS,
  WHOS,
} from './campaign-words.ts';
import { compound } from './kanji-words.ts';
import { type Seeded, seeded } from './seeded.ts';

/** A valid UUIDv7 made of a number. */
export const idOf = (group: number, number: number): string =>
  `0190${String(group).padStart(4, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const ACCESSION = idOf(1, 0);
const INSTANT = '2026-01-15T03:00:00.000Z';

const topic = (chance: Seeded): string =>
  `${chance.pick(WARDS)}の${chance.pick(SUBJECTS)}${chance.pick(DEMANDS)}`;
const name = (chance: Seeded): string =>
  `${chance.pick(SURNAMES)}${chance.percent(50) ? chance.pick(GIVEN_NAMES) : compound(chance)}`;

const what = (chance: Seeded): string =>
  chance.percent(50)
    ? chance.pick(WHATS)
    : `${compound(chance)}${chance.pick(['の件を', '計画を', '問題を', '地区の声を', '事業を'])}`;

const sentence = (chance: Seeded): string =>
  `${chance.pick(TIMES)}${chance.pick(WHOS)}${what(chance)}${chance.pick(DONES)}`;

const text = (chance: Seeded, sentences: number): string =>
  Array.from({ length: sentences }, () =>
    chance.percent(20) ? `${topic(chance)}を求める。` : sentence(chance),
  ).join('');

/** Twenty years, most of them known to the day, as they happen to be written. */
function date(chance: Seeded): string {
  const year = 2006 + chance.below(20);
  const month = 1 + chance.below(12);
  const day = 1 + chance.below(28);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (chance.percent(70)) return `${year}-${two(month)}-${two(day)}`;
  if (chance.percent(40)) return `${year}年${month}月${chance.pick(['はじめ', '上旬', '下旬'])}`;
  return `${year}-${two(month)}`;
}

function sha256Like(chance: Seeded): string {
  return Array.from({ length: 64 }, () => chance.below(16).toString(16)).join('');
}

const WRITERS = {
  photo: (chance: Seeded) => ({
    kind: 'photo',
    title: `IMG_${1000 + chance.below(9000)}`,
    original: sha256Like(chance),
    fileName: `IMG_${1000 + chance.below(9000)}.JPG`,
    mediaType: 'image/jpeg',
    byteLength: 4_000_000 + chance.below(2_000_000),
    widthPx: 4032,
    heightPx: 3024,
    caption: text(chance, 2 + chance.below(4)),
    credit: name(chance),
    place: chance.pick(PLACES),
  }),
  quote: (chance: Seeded) => ({
    kind: 'quote',
    title: `${name(chance)}さんの発言：${chance.pick(SUBJECTS)}`,
    words: text(chance, 4 + chance.below(12)),
    speaker: name(chance),
    role: '区議会議員',
    faction: chance.pick(FACTIONS),
    occasion: topic(chance),
    place: chance.pick(PLACES),
  }),
  event: (chance: Seeded) => ({
    kind: 'event',
    title: `${chance.pick(PLACES)}での${chance.pick(['宣伝', '集会', '懇談', '要請'])}`,
    eventKind: 'rally',
    place: chance.pick(PLACES),
    summary: text(chance, 3 + chance.below(8)),
  }),
  clipping: (chance: Seeded) => ({
    kind: 'clipping',
    title: topic(chance),
    paper: chance.pick(PAPERS),
    headline: topic(chance),
    reporter: name(chance),
    excerpt: text(chance, 10 + chance.below(20)),
    summary: text(chance, 3),
  }),
  petition: (chance: Seeded) => ({
    kind: 'petition',
    title: `${topic(chance)}に関する陳情`,
    assembly: `${chance.pick(WARDS)}議会`,
    gist: [`${topic(chance)}。`, `${topic(chance)}。`],
    reasons: text(chance, 20 + chance.below(40)),
    stages: [{ stage: 'submitted', date: date(chance), note: text(chance, 1) }],
  }),
  person: (chance: Seeded) => ({
    kind: 'person',
    title: name(chance),
    roles: [{ role: '代表', organisation: chance.pick(ORGANISATIONS) }],
  }),
  organisation: (chance: Seeded) => ({
    kind: 'organisation',
    title: `${chance.pick(WARDS)}${chance.pick(ORGANISATIONS)}`,
    representative: name(chance),
    about: text(chance, 2),
  }),
  figure: (chance: Seeded) => ({
    kind: 'figure',
    title: `${chance.pick(SUBJECTS)}の調査`,
    value: chance.below(100),
    unit: '％',
    counts: text(chance, 1),
    countedBy: chance.pick(ORGANISATIONS),
    source: chance.pick(PAPERS),
  }),
  campaign: (chance: Seeded) => ({
    kind: 'campaign',
    title: topic(chance),
    demand: topic(chance),
    lead: text(chance, 4),
    points: [text(chance, 1), text(chance, 1)],
  }),
} as const;

/** Photos are about the half of an archive. */
const KINDS = [
  'photo',
  'photo',
  'photo',
  'photo',
  'photo',
  'photo',
  'photo',
  'photo',
  'photo',
  'photo',
  'quote',
  'quote',
  'quote',
  'event',
  'event',
  'event',
  'clipping',
  'clipping',
  'clipping',
  'petition',
  'person',
  'organisation',
  'figure',
  'campaign',
] as const;

/** As many records as wanted, of every kind, the same for the same seed. */
export function* campaignRecords(count: number, seed = 1): Generator<ArchiveRecord> {
  const chance = seeded(seed);
  for (let number = 0; number < count; number += 1) {
    const kind = chance.pick(KINDS);
    yield archiveRecord.parse({
      ...WRITERS[kind](chance),
      ...(chance.percent(92) ? { date: date(chance) } : {}),
      id: idOf(2, number),
      tags: chance.percent(60) ? [chance.pick(TAGS), chance.pick(TAGS)] : [],
      notes: chance.percent(30) ? text(chance, 1 + chance.below(3)) : '',
      accession: ACCESSION,
      created: INSTANT,
      changed: INSTANT,
      revision: 1,
    });
  }
}
