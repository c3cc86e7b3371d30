import type { ArchiveRecord, RecordOf } from '../../shared/archive/archive-record.ts';
import type { VoteTaken } from '../../shared/archive/petition.ts';
import { petitionStanding } from '../../shared/assembly/petition-life.ts';
import { voteWording } from '../../shared/assembly/words.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

type Line = readonly [MessageKey, string];

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

function voteLine(t: Translate, vote: VoteTaken | undefined): string {
  if (!vote) return '';
  const outcome = vote.outcome ? t(`record.outcome_${vote.outcome}`) : '';
  return joined(voteWording(vote.counts), outcome);
}

function petitionLines(t: Translate, petition: RecordOf<'petition'>): Line[] {
  const { last } = petitionStanding(petition);
  const standing =
    last && !last.vote && last.step !== 'committee-vote' && last.step !== 'plenary-vote';
  return [
    ['field.assembly', petition.assembly],
    ['field.gist', petition.gist.join('\n')],
    ['field.committeeVote', voteLine(t, petition.committeeVote)],
    ['field.plenaryVote', voteLine(t, petition.plenaryVote)],
    ['field.signatures', petition.signatures?.toLocaleString('ja-JP') ?? ''],
    ['field.coSigners', petition.coSigners.join('、')],
    ['field.stages', standing ? joined(t(`record.stage_${last.step}`), last.date?.text ?? '') : ''],
  ];
}

const photoLines = (t: Translate, photo: RecordOf<'photo'>): Line[] => [
  ['field.caption', photo.caption],
  ['field.credit', photo.credit],
  ['field.place', photo.place],
  ['field.licence', photo.licence],
  ['field.consent', t(`record.consent_${photo.consent}`)],
  ['field.fileName', photo.fileName],
  ['field.pictureSize', `${photo.widthPx} × ${photo.heightPx}`],
];

const acquaintanceLines = ({
  nameVariants,
  visits,
}: RecordOf<'person'> | RecordOf<'organisation'>): Line[] => [
  ['field.nameVariants', nameVariants.join('、')],
  ['field.visits', visits.map(({ date = '', by, note }) => joined(date, by, note)).join('\n')],
];

const assemblyLines = ({ assembly }: RecordOf<'organisation'>): Line[] => [
  ['field.seats', String(assembly?.seats ?? '')],
  ['field.terms', assembly?.terms.map(({ name, to = '' }) => joined(name, to)).join('\n') ?? ''],
];

const quoteLines = (t: Translate, quote: RecordOf<'quote'>): Line[] => [
  ['field.words', quote.words],
  ['field.speaker', joined(quote.speaker, quote.role, quote.faction)],
  ['field.occasion', joined(quote.occasion, quote.place)],
  ['field.source', joined(quote.source, quote.sourcePage, quote.sourceTime)],
  ['field.shortened', quote.shortened.map(({ words }) => words).join('\n')],
  ['field.permission', t(`record.permission_${quote.permission}`)],
];

const documentLines = (t: Translate, document: RecordOf<'document'>): Line[] => [
  ['field.documentSummary', document.summary],
  ['field.author', document.author],
  ['field.source', document.source],
  ['field.fileName', document.fileName],
  [
    'field.wordsFrom',
    t(
      document.unread
        ? `record.unread_${document.unread}`
        : `record.wordsFrom_${document.wordsFrom}`,
    ),
  ],
];

function linesOf(record: ArchiveRecord, t: Translate): Line[] {
  switch (record.kind) {
    case 'campaign':
      return [
        ['field.demand', record.demand],
        ['field.lead', record.lead],
        ['field.status', t(`record.status_${record.status}`)],
      ];
    case 'petition':
      return petitionLines(t, record);
    case 'quote':
      return quoteLines(t, record);
    case 'photo':
      return photoLines(t, record);
    case 'event':
      return [
        ['field.eventKind', t(`record.eventKind_${record.eventKind}`)],
        ['field.place', record.place],
        ['field.summary', record.summary],
      ];
    case 'organisation':
      return [
        ['field.reading', record.reading],
        ['field.about', record.about],
        ['field.representative', record.representative],
        ['field.address', joined(record.postalCode, record.address)],
        ...acquaintanceLines(record),
        ...assemblyLines(record),
      ];
    case 'person':
      return [
        ['field.reading', record.reading],
        [
          'field.roles',
          record.roles
            .map(({ role, organisation, faction }) => joined(organisation, role, faction))
            .join('\n'),
        ],
        ...acquaintanceLines(record),
      ];
    case 'clipping':
      return [
        ['field.headline', [record.headline, ...record.furtherHeadlines].join('\n')],
        ['field.paper', joined(record.paper, record.edition, record.section)],
        ['field.clippingSummary', record.summary],
        ['field.permittedUse', t(`record.permittedUse_${record.permittedUse}`)],
      ];
    case 'figure':
      return [
        ['field.value', `${record.value}${record.unit}`],
        ['field.counts', record.counts],
        ['field.countedBy', record.countedBy],
        ['field.source', joined(record.source, record.sourcePage, record.sourceTime)],
      ];
    case 'document':
      return documentLines(t, record);
  }
}

/** What a reader wants to know of a record at a glance; what is not written is left out. */
export const summaryFacts = (record: ArchiveRecord, t: Translate): Fact[] =>
  [
    ...linesOf(record, t),
    ['field.tags', record.tags.join('、')] as const,
    ['field.notes', record.notes] as const,
  ]
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label: t(label), value }));
