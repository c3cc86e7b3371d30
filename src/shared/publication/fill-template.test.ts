import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type ArchiveRecord, archiveRecord, recordDraft } from '../archive/archive-record.ts';
import { newId } from '../base/id.ts';
import { deriveFacts, refreshBlock } from './derive-block.ts';
import { type Filled, fillTemplate } from './fill-template.ts';
import type { BlockFrame, Frame, PhotoFrame } from './frame.ts';
import { publication } from './publication.ts';
import { trimSize } from './sheet.ts';
import { storyText } from './story.ts';
import { type Template, template } from './template.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/${path}`, import.meta.url), 'utf8'));
const TEMPLATE_IDS = readdirSync(new URL('../../../resources/templates/', import.meta.url)).map(
  (name) => name.replace('.json', ''),
);
const loaded = (id: string): Template => template.parse(read(`templates/${id}.json`));

const kept = {
  accession: newId(),
  created: '2026-01-15T00:00:00Z',
  changed: '2026-01-15T00:00:00Z',
  revision: 1,
};
const CAMPAIGN = '019c0000-0000-7000-8000-000000000001';
const ofCampaign = [{ role: 'campaign', to: CAMPAIGN }];
const photo = (fields: Record<string, unknown>): ArchiveRecord =>
  archiveRecord.parse({
    kind: 'photo',
    id: newId(),
    title: '集会',
    original: 'ab'.repeat(32),
    fileName: 'rally.jpg',
    mediaType: 'image/jpeg',
    byteLength: 1,
    widthPx: 4000,
    heightPx: 3000,
    caption: '昼の集会に約70人',
    consent: 'not-needed',
    links: ofCampaign,
    ...kept,
    ...fields,
  });
const photos = [
  photo({ stars: 5, focus: { x: 0.5, y: 0.3 } }),
  photo({ stars: 4 }),
  photo({ stars: 3 }),
];
const sample = z
  .object({ records: z.array(recordDraft) })
  .parse(read('sample/records.json'))
  .records.map((draft) => archiveRecord.parse({ ...draft, ...kept }));
const all = [...sample, ...photos];

const fill = (id: string, records: readonly ArchiveRecord[], fields = {}): Filled =>
  fillTemplate(loaded(id), records, {
    campaign: CAMPAIGN,
    language: 'ja',
    today: '2026-01-14',
    newId,
    ...fields,
  });
const framesOf = ({ publication: { pages } }: Filled): Frame[] =>
  pages.flatMap(({ frames }) => frames);
const textsOf = (filled: Filled): string =>
  Object.values(filled.publication.stories).map(storyText).join('\n');
const blocksOf = (filled: Filled): BlockFrame[] =>
  framesOf(filled).filter((frame) => frame.kind === 'block');
const photosOf = (filled: Filled): PhotoFrame[] =>
  framesOf(filled).filter((frame) => frame.kind === 'photo');

describe.each(TEMPLATE_IDS)('the template %s', (id) => {
  const filled = fill(id, all);

  test('is filled by the sample campaign, nothing missing', () => {
    expect(filled.unfilled).toEqual([]);
    expect(publication.parse(filled.publication)).toEqual(filled.publication);
  });

  test('every text frame has its story and every story its frame', () => {
    const used = framesOf(filled).flatMap((frame) => (frame.kind === 'text' ? [frame.story] : []));
    expect([...new Set(used)].sort()).toEqual(Object.keys(filled.publication.stories).sort());
    expect(textsOf(filled)).not.toMatch(/[{}]/);
  });

  test('type keeps inside the safe area, and solids that touch the trim run into the bleed', () => {
    const { widthMm, heightMm } = trimSize(filled.publication.sheet);
    const { bleedMm, safeMm } = filled.publication.sheet;
    for (const frame of framesOf(filled)) {
      const edges = [
        -frame.xMm,
        -frame.yMm,
        frame.xMm + frame.widthMm - widthMm,
        frame.yMm + frame.heightMm - heightMm,
      ];
      const isSolid = frame.kind === 'shape' || frame.kind === 'photo';
      for (const beyond of edges) {
        if (isSolid && beyond >= 0) expect(beyond + 0).toBe(bleedMm);
        if (!isSolid) expect(beyond).toBeLessThanOrEqual(-safeMm);
      }
    }
  });

  test('whatever records are missing, what is unfilled is named and no frame is empty', () => {
    const others = all.filter((record) => record.id !== CAMPAIGN);
    const campaign = all.filter((record) => record.id === CAMPAIGN);
    fc.assert(
      fc.property(fc.subarray(others), fc.boolean(), (some, english) => {
        const language = english ? 'en' : 'ja';
        const one = fill(id, [...campaign, ...some], { language });
        for (const { photo: placed } of photosOf(one)) expect(placed).toBeDefined();
        for (const story of Object.values(one.publication.stories))
          expect(storyText(story).trim()).not.toBe('');
        expect(one.unfilled.every((name) => name !== '')).toBe(true);
        expect(one.publication.pages.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the victory leaflet', () => {
  const filled = fill('victory-leaflet', all);

  test('tells the outcome, both votes, the benefits and who says so', () => {
    expect(textsOf(filled)).toContain('陳情、採択！');
    expect(textsOf(filled)).toContain('全国初');
    expect(textsOf(filled)).not.toContain('わたしたちが求めたこと');
    expect(
      blocksOf(filled).map(({ block: { facts } }) =>
        facts.type === 'vote' ? [facts.which, facts.counts.for, facts.counts.against] : facts.type,
      ),
    ).toEqual([['committee', 5, 4], ['plenary', 23, 21], 'quote', 'contact']);
  });

  test('says what was asked for where nobody wrote what it changes', () => {
    const plain = all.map((one) => (one.kind === 'campaign' ? { ...one, benefits: [] } : one));
    expect(textsOf(fill('victory-leaflet', plain))).toContain('わたしたちが求めたこと');
  });

  test('names what is missing when the campaign has only begun', () => {
    const begun = fill(
      'victory-leaflet',
      sample.filter(({ kind }) => kind === 'campaign'),
    );
    expect(begun.unfilled).toEqual([
      '議会の結果',
      '写真1',
      '写真2',
      '本会議の採決',
      '発言',
      '団体の連絡先',
    ]);
    expect(textsOf(begun)).not.toContain('こう決まりました');
  });

  test('places the best photos, never one that somebody refused', () => {
    const refused = photo({ stars: 5, consent: 'refused' });
    const person = photo({ stars: 5, people: [{ name: 'ある人', consent: 'refused' }] });
    const unknown = photo({ stars: 5, consent: 'unknown' });
    const placed = photosOf(fill('victory-leaflet', [...all, refused, person, unknown]));
    expect(placed.map(({ photo: one }) => one?.source.record)).toEqual(photos.map(({ id }) => id));
    expect(placed[0]?.focus).toEqual({ x: 0.5, y: 0.3 });
  });

  test('a single photo stands wide, two stand beside each other', () => {
    const widths = (count: number): number[] =>
      photosOf(fill('victory-leaflet', [...sample, ...photos.slice(0, count)])).map(
        ({ widthMm }) => widthMm,
      );
    expect([widths(1), widths(2)]).toEqual([[182], [120.5, 58.5]]);
  });

  test('a photo that belongs to another campaign is left alone, one that belongs to none is a last resort', () => {
    const free = photo({ links: [], stars: 1 });
    const foreign = photo({ links: [{ role: 'campaign', to: newId() }] });
    const placed = photosOf(fill('victory-leaflet', [...sample, foreign, free]));
    expect(placed.map(({ photo: one }) => one?.source.record)).toEqual([free.id]);
  });
});

describe('the call to action', () => {
  test('shows what lies ahead, and what has happened when nothing does', () => {
    const before = fill('call-to-action', all, { today: '2025-12-20' });
    expect(textsOf(before)).toContain('2026年1月7日　全会派をまわって賛成をお願い（みどり区議会）');
    expect(blocksOf(before).map(({ block }) => block.facts.type)).not.toContain('chronology');
    const after = fill('call-to-action', all, { today: '2026-11-23' });
    expect(blocksOf(after).map(({ block }) => block.facts.type)).toContain('chronology');
  });

  test('has the two petitions that replaced the older ones on its back', () => {
    const titles = blocksOf(fill('call-to-action', all)).flatMap(({ block: { facts } }) =>
      facts.type === 'gist' ? [facts.title] : [],
    );
    expect(titles).toEqual(
      sample
        .filter(({ kind }) => kind === 'petition')
        .slice(2)
        .map(({ title }) => title),
    );
  });

  test('prints no contact that may not be published', () => {
    expect(JSON.stringify(fill('call-to-action', all))).not.toContain('090-');
  });
});

describe('the petition letter', () => {
  test('is dated by era, addressed and ended as the form wants it', () => {
    const filled = fill('petition-letter', all);
    const text = textsOf(filled);
    expect(filled.publication.pages).toHaveLength(1);
    for (const part of [
      '令和7年8月22日',
      'みどり区議会議長　殿',
      '陳情の主旨',
      '陳情の理由',
      '以上',
    ])
      expect(text).toContain(part);
  });

  test('goes on to a second and third page, losing nothing', () => {
    const long = Array.from(
      { length: 40 },
      (_unused, place) => `第${place}段落。${'理由'.repeat(60)}`,
    );
    const records = sample.map((record) =>
      record.kind === 'petition' ? { ...record, reasons: long.join('\n') } : record,
    );
    const filled = fill('petition-letter', records);
    expect(filled.publication.pages).toHaveLength(3);
    for (const paragraph of [...long, '以上']) expect(textsOf(filled)).toContain(paragraph);
  });

  test('is written for the petition that was chosen', () => {
    const older = sample.find(({ kind }) => kind === 'petition');
    const filled = fill('petition-letter', sample, { petition: older?.id });
    expect(filled.publication.title).toBe(older?.title);
  });

  test('of a seigan names the introducing members', () => {
    const records = sample.map((record) =>
      record.kind === 'petition'
        ? { ...record, petitionKind: 'seigan' as const, introducers: ['林 さくら'] }
        : record,
    );
    expect(textsOf(fill('petition-letter', records))).toContain('紹介議員　林 さくら');
  });
});

describe('a record block', () => {
  test('says what its records say now, and keeps the user’s own words', () => {
    const [block] = blocksOf(fill('victory-leaflet', all)).map((frame) => frame.block);
    if (!block) throw new Error('no block');
    const changed = all.map((record) =>
      record.kind === 'petition' && record.committeeVote
        ? {
            ...record,
            revision: 2,
            committeeVote: { ...record.committeeVote, body: '予算委員会' },
          }
        : record,
    );
    const fresh = refreshBlock(block, changed);
    expect(fresh.facts).toEqual({ ...block.facts, body: '予算委員会' });
    expect(fresh.sources.map(({ revision }) => revision)).toEqual([2]);
    expect(fresh.overrides).toEqual({ title: '' });
    expect(refreshBlock(block, [])).toEqual(block);
  });

  test('is not made from records that have nothing for it', () => {
    expect(
      deriveFacts(
        'vote',
        sample.filter(({ kind }) => kind === 'quote'),
      ),
    ).toBeUndefined();
  });
});

test('a template that asks for what does not exist is refused', () => {
  const base = loaded('petition-letter');
  const parse = (frame: Record<string, unknown>) =>
    template.safeParse({
      ...base,
      pages: [{ frames: [{ ...base.pages[0]?.frames[0], ...frame }] }],
    }).error?.issues[0]?.message;
  const words = (text: string) => [
    { type: 'paragraph', style: 'body', runs: [{ text: { ja: text, en: text } }] },
  ];
  expect(parse({ content: words('{campaign.colour}') })).toBe('unknown-placeholder');
  expect(parse({ with: ['nobody'] })).toBe('unknown-key');
  expect(parse({})).toBeUndefined();
});
