import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { subjectOf } from '../../../../test/support/preflight-subject.ts';
import { type ArchiveRecord, archiveRecord } from '../../archive/archive-record.ts';
import { newId } from '../../base/id.ts';
import type { RecordBlock } from '../../publication/block.ts';
import type { PlacedPhoto } from '../../publication/frame.ts';
import type { Publication } from '../../publication/publication.ts';
import { FINDING_SENTENCES, findingSentence } from '../finding-sentences.ts';
import { contactKey } from './personal-contact.ts';
import { preflight } from './preflight.ts';
import type { PreflightSubject } from './rule.ts';

const findingsIn = (publication: Publication, facts: Partial<PreflightSubject> = {}) =>
  preflight(subjectOf(publication, facts));

const kept = {
  title: '昼休み集会',
  accession: newId(),
  created: '2026-01-14T12:00:00Z',
  changed: '2026-01-14T12:00:00Z',
  revision: 1,
};
const photoOf = (fields: object): { record: ArchiveRecord; placed: PlacedPhoto } => {
  const id = newId();
  const picture = { original: 'b'.repeat(64), widthPx: 4000, heightPx: 3000 };
  const record = archiveRecord.parse({
    kind: 'photo',
    id,
    ...kept,
    ...picture,
    fileName: 'rally.jpg',
    mediaType: 'image/jpeg',
    byteLength: 1,
    ...fields,
  });
  const source = { record: id, revision: 1 };
  return {
    record,
    placed: { source, ...picture, caption: '', credit: '', consent: 'given' },
  };
};
const byId = (record: ArchiveRecord) => new Map([[record.id, record]]);

describe('the consent to print a photo', () => {
  const consentFindings = (fields: object) => {
    const { record, placed } = photoOf(fields);
    const leaflet = leafletMaker();
    const frame = leaflet.photo({ photo: placed });
    const findings = findingsIn(leaflet.made(), { records: byId(record) });
    expect(findings.every(({ where }) => where.frame === frame && where.page === 0)).toBe(true);
    return findings.map(({ rule, severity, params }) => ({ rule, severity, params }));
  };

  test('is asked of the record as it is now, not of when the photo was placed', () => {
    expect(consentFindings({ consent: 'given' })).toStrictEqual([]);
    expect(consentFindings({ consent: 'not-needed' })).toStrictEqual([]);
    expect(consentFindings({ consent: 'unknown' })).toStrictEqual([
      { rule: 'photo-consent-unknown', severity: 'warning', params: {} },
    ]);
    expect(consentFindings({ consent: 'refused' })).toStrictEqual([
      { rule: 'photo-refused', severity: 'error', params: {} },
    ]);
  });

  test('is refused when one of those who can be told apart refuses', () => {
    const people = [
      { name: '山田花子', consent: 'refused' },
      { name: '鈴木太郎', consent: 'unknown' },
    ];
    expect(consentFindings({ consent: 'given', people })).toStrictEqual([
      { rule: 'photo-refused-by', severity: 'error', params: { people: '山田花子' } },
    ]);
    expect(consentFindings({ consent: 'given', people: people.slice(1) })).toStrictEqual([
      { rule: 'photo-consent-unknown-of', severity: 'warning', params: { people: '鈴木太郎' } },
    ]);
  });

  test('of a photo that is no longer in the archive is what it was when it was placed', () => {
    const leaflet = leafletMaker();
    leaflet.photo({ photo: { ...photoOf({}).placed, consent: 'refused' } });
    expect(findingsIn(leaflet.made()).map(({ rule }) => rule)).toStrictEqual(['photo-refused']);
  });
});

test('a photo is coarse below 200 ppi and short of the shops’ wish below 350', () => {
  const rulesAt = (widthPx: number) => {
    const leaflet = leafletMaker();
    const { placed } = photoOf({ consent: 'given' });
    // 254 mm wide: 10 inches.
    leaflet.photo(
      { photo: { ...placed, widthPx, heightPx: widthPx }, fit: 'fill' },
      { widthMm: 254, heightMm: 254 },
    );
    return findingsIn(leaflet.made()).map(({ rule, severity, params }) => [rule, severity, params]);
  };
  expect(rulesAt(1990)).toStrictEqual([['photo-coarse', 'error', { ppi: 199 }]]);
  expect(rulesAt(2000)).toStrictEqual([['photo-below-350', 'warning', { ppi: 200 }]]);
  expect(rulesAt(3490)).toStrictEqual([['photo-below-350', 'warning', { ppi: 349 }]]);
  expect(rulesAt(3500)).toStrictEqual([]);
});

describe('a quote', () => {
  const quoteFacts = {
    type: 'quote' as const,
    words: '全員に送るべきだ',
    speaker: 'ある区議',
    role: '',
    faction: '',
    occasion: '委員会',
    date: '2025年12月12日',
    source: '',
    permission: 'given' as const,
  };
  const block: RecordBlock = {
    sources: [{ record: newId(), revision: 1 }],
    facts: quoteFacts,
    overrides: {},
  };

  test('needs a source, its own or one written for this publication', () => {
    const bare = leafletMaker();
    bare.block(block);
    expect(findingsIn(bare.made()).map(({ rule }) => rule)).toStrictEqual(['quote-without-source']);
    const sourced = leafletMaker();
    sourced.block({ ...block, overrides: { source: '委員会記録 3ページ' } });
    expect(findingsIn(sourced.made())).toStrictEqual([]);
  });

  test('may be shortened by cutting, each cut shown, and not be put in other words', () => {
    const rules = (words: string) => {
      const leaflet = leafletMaker();
      leaflet.block({ ...block, overrides: { source: '委員会記録', words } });
      return findingsIn(leaflet.made()).map(({ rule, severity }) => [rule, severity]);
    };
    expect([rules('全員に…べきだ'), rules('全員に送れ')]).toEqual([
      [],
      [['quote-reworded', 'warning']],
    ]);
  });

  test('needs permission, as its record says now', () => {
    const rules = (permission: 'refused' | 'unknown' | 'press-quotation') => {
      const leaflet = leafletMaker();
      leaflet.block({ ...block, facts: { ...quoteFacts, source: '区議会だより', permission } });
      return findingsIn(leaflet.made()).map(({ rule, severity }) => [rule, severity]);
    };
    expect(rules('refused')).toStrictEqual([['quote-refused', 'error']]);
    expect(rules('unknown')).toStrictEqual([['quote-permission-unknown', 'warning']]);
    expect(rules('press-quotation')).toStrictEqual([]);
  });
});

describe('phone numbers and e-mail addresses', () => {
  const contactsIn = (words: string, publishable: string[] = []) => {
    const leaflet = leafletMaker();
    leaflet.text(words);
    return findingsIn(leaflet.made(), { publishable: new Set(publishable.map(contactKey)) }).map(
      ({ params }) => params.contact,
    );
  };

  test.each([
    ['電話 03-1234-5678 まで', '03-1234-5678'],
    ['電話０９０－１２３４－５６７８', '090-1234-5678'],
    ['ケータイ09012345678', '09012345678'],
    ['TEL (03)1234-5678', '(03)1234-5678'],
    ['TEL 03(1234)5678', '03(1234)5678'],
    ['フリーダイヤル 0120-123-456', '0120-123-456'],
    ['+81 3-1234-5678', '+81 3-1234-5678'],
    ['連絡は hanako@example.jp へ', 'hanako@example.jp'],
    ['連絡は ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ へ', 'hanako@example.jp'],
  ])('are seen in 「%s」', (words, contact) => {
    expect(contactsIn(words)).toStrictEqual([contact]);
  });

  test.each([
    '2025-12-12に採択',
    '2025年12月12日（金）午後3時05分',
    '〒123-4567 みどり区1-2-3',
    '賛成23 反対21、費用は25,000,000円',
    '0.5%増、10 000 人',
    '第0123-45号',
    '令和07-12-12',
  ])('are not seen in 「%s」', (words) => {
    expect(contactsIn(words)).toStrictEqual([]);
  });

  test('that somebody marked as fit for print pass, however they are written', () => {
    expect(contactsIn('電話 03-1234-5678', ['０３（１２３４）５６７８'])).toStrictEqual([]);
    expect(contactsIn('電話 03-1234-5678', ['+81 3-1234-5678'])).toStrictEqual([]);
    expect(contactsIn('Office@Example.jp', ['office@example.jp'])).toStrictEqual([]);
  });
});

test('an empty photo frame and an empty text frame are told of; a coloured box is a ground', () => {
  const leaflet = leafletMaker();
  const photo = leaflet.photo({});
  const words = leaflet.text('　');
  const ground = leafletMaker();
  ground.frame({
    kind: 'text',
    id: newId(),
    xMm: 15,
    yMm: 20,
    widthMm: 80,
    heightMm: 60,
    story: newId(),
    fill: '#e6e8f5',
  });
  expect(findingsIn(leaflet.made()).map(({ rule, where }) => [rule, where.frame])).toStrictEqual([
    ['frame-empty', photo],
    ['frame-empty', words],
  ]);
  expect(findingsIn(ground.made())).toStrictEqual([]);
});

test('what does not fit comes before what is near the edge, and both name page and frame', () => {
  const leaflet = leafletMaker();
  const near = leaflet.text('端');
  leaflet.nextPage();
  const full = leaflet.text('長い');
  const type = { xMm: 3, yMm: 20, widthMm: 40, heightMm: 10 };
  const measured = {
    pages: [
      { page: 0, frames: [{ frame: near, overset: 0, type }] },
      { page: 1, frames: [{ frame: full, overset: 38, type: { ...type, xMm: 15 } }] },
    ],
  };
  expect(findingsIn(leaflet.made(), { measured })).toStrictEqual([
    {
      rule: 'text-overset',
      severity: 'error',
      where: { page: 1, frame: full },
      params: { characters: 38 },
    },
    {
      rule: 'text-outside-safe-area',
      severity: 'warning',
      where: { page: 0, frame: near },
      params: { mm: 3, safeMm: 5 },
    },
  ]);
});

test('every rule has a sentence in both languages that names the same things', () => {
  const names = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const [rule, sentence] of Object.entries(FINDING_SENTENCES.ja)) {
    const english = Object.entries(FINDING_SENTENCES.en).find(([key]) => key === rule)?.[1] ?? '';
    expect(names(english), rule).toStrictEqual(names(sentence));
  }
  expect(findingSentence({ rule: 'photo-coarse', params: { ppi: 120 } }, 'ja')).toContain(
    '120 ppi',
  );
});

test('what a skeleton leaves to be written is counted, wherever it stands', () => {
  const gap = '［ここに書く：委員会でのやりとり］';
  const maker = leafletMaker('報告');
  maker.text(`${gap}\nとりくみ${gap}`, { xMm: 20, yMm: 20, widthMm: 100, heightMm: 50 });
  expect(
    findingsIn(maker.made())
      .filter(({ rule }) => rule === 'gaps-left')
      .map(({ params }) => params),
  ).toStrictEqual([{ count: 2 }]);
});
