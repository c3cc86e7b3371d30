import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mmFromPt } from '../../src/shared/base/units.ts';
import type { Run, Story } from '../../src/shared/publication/story.ts';
import { defaultStyles } from '../../src/shared/publication/style.ts';
import { faultsOf } from '../support/kinsoku.ts';
import { leafletMaker, type Place } from '../support/leaflet.ts';
import { type PrintedGlyph, printedGlyphs } from '../support/pdf-glyphs.ts';
import { openPressDesk, type PressDesk } from '../support/press-desk.ts';
import { glyphsWithin, printedLines, type Writing } from '../support/printed-lines.ts';

const SIZE_PT = 9;
const EM_MM = mmFromPt(SIZE_PT);
const FRAMES = 36;
const CELL = { columns: 2, perPage: 6, widthMm: 96, heightMm: 92 };

/** Clauses as leaflets have them; in any order they put a mark at every place of a line. */
const CLAUSES = [
  '区議会は、',
  '「資格確認書をすべての加入者に」という',
  '陳情を採択しました。',
  '――長い道のりでした。',
  '……そして、',
  '（写真は本会議場）',
  '「ちょっと待って！」',
  '佐々木さんは',
  'サービス・センターの',
  '『お知らせ』を',
  '2,500万円は',
  '高いでしょうか？',
  '人々は、',
  'いつまでも……',
  '言いつづけました――',
  '70％の診療所で',
  'トラブルがあり、',
  'がっかりしたと',
  '（一月十四日［水］）、',
];

interface Written {
  readonly words: string;
  readonly writing: Writing;
  readonly page: number;
  readonly place: Place;
  readonly align: 'start' | 'justify';
}

function written(index: number, words: string): Written {
  const writing = index % 2 === 0 ? 'horizontal' : 'vertical';
  const cell = Math.floor(index / 2) % CELL.perPage;
  const page = Math.floor(index / 2 / CELL.perPage) * 2 + (index % 2);
  // From 9 characters a line to 27.
  const lengthMm = 30 + ((index * 7) % FRAMES) * 1.7;
  const corner = {
    xMm: 10 + (cell % CELL.columns) * CELL.widthMm,
    yMm: 10 + Math.floor(cell / CELL.columns) * CELL.heightMm,
  };
  const place =
    writing === 'horizontal'
      ? { ...corner, widthMm: lengthMm, heightMm: CELL.heightMm - 2 }
      : { ...corner, widthMm: CELL.widthMm - 4, heightMm: Math.min(lengthMm, CELL.heightMm - 4) };
  return { words, writing, page, place, align: index % 4 < 2 ? 'start' : 'justify' };
}

const storyOfRuns = (runs: readonly Run[], align?: Written['align']): Story => ({
  blocks: [{ type: 'paragraph', style: 'body', runs: [...runs], ...(align && { align }) }],
});

const styles = defaultStyles();
const BODY = { styles: { ...styles, body: { ...styles.body, sizePt: SIZE_PT, indentEm: 0 } } };

let desk: PressDesk;
let folder = '';
beforeAll(async () => {
  folder = process.env.GARIBAN_KEEP ?? (await mkdtemp(join(tmpdir(), 'gariban-lines-')));
  desk = await openPressDesk();
});
afterAll(async () => {
  await desk.close();
  if (process.env.GARIBAN_KEEP === undefined) await rm(folder, { recursive: true, force: true });
});

async function printed(maker: ReturnType<typeof leafletMaker>, name: string) {
  const id = await desk.keep(maker.made(BODY));
  const outPath = join(folder, `${name}.pdf`);
  await desk.app.press.exportTo(id, { preset: 'office', format: 'pdf', outPath });
  return printedGlyphs(await readFile(outPath));
}

const linesOf = (glyphs: readonly PrintedGlyph[], { place, writing }: Written) =>
  printedLines(glyphsWithin(glyphs, place), { writing, sizeMm: EM_MM });

describe('in frames of every width, level and vertical, ragged and justified', () => {
  let all: Written[] = [];
  let pages: PrintedGlyph[][] = [];
  beforeAll(async () => {
    const anyWords = fc
      .shuffledSubarray(CLAUSES, { minLength: 14, maxLength: 16 })
      .map((clauses) => clauses.join(''));
    all = fc
      .sample(anyWords, { numRuns: FRAMES, seed: 20260114 })
      .map((words, index) => written(index, words));
    const maker = leafletMaker();
    for (const page of new Set(all.map((one) => one.page).toSorted((a, b) => a - b))) {
      if (page > 0) maker.nextPage();
      for (const { words, place, writing, align } of all.filter((one) => one.page === page))
        maker.text(storyOfRuns([{ type: 'text', text: words }], align), { ...place, writing });
    }
    pages = await printed(maker, 'lines');
  });

  const printedWords = (one: Written): string[] =>
    linesOf(pages[one.page] ?? [], one).map(({ words }) => words);

  test('every character is printed once, in its order', () => {
    expect(all.map((one) => printedWords(one).join(''))).toStrictEqual(
      all.map(({ words }) => words),
    );
  });

  test('no line begins or ends with a mark that may not stand there, and no dash or number is cut in two', () => {
    expect(all.flatMap((one) => faultsOf(printedWords(one)))).toStrictEqual([]);
  });

  test('a justified line reaches to the edge of its frame, and none goes beyond it', () => {
    for (const one of all) {
      const isLevel = one.writing === 'horizontal';
      const edgeMm = isLevel
        ? one.place.xMm + one.place.widthMm
        : one.place.yMm + one.place.heightMm;
      const lines = linesOf(pages[one.page] ?? [], one);
      for (const [index, { glyphs, words }] of lines.entries()) {
        const last = glyphs.at(-1);
        if (!last) continue;
        const endMm = isLevel ? last.xMm + last.advanceMm / 2 : last.yMm + last.sizeMm / 2;
        expect(endMm, words).toBeLessThan(edgeMm + 0.6 * EM_MM);
        if (one.align === 'justify' && index < lines.length - 1 && isLevel)
          expect(Math.abs(endMm - edgeMm), words).toBeLessThan(0.1 * EM_MM);
      }
    }
  });
});

const WRITINGS = ['horizontal', 'vertical'] as const;
const PLACES: Readonly<Record<Writing, Place>> = {
  horizontal: { xMm: 15, yMm: 15, widthMm: 120, heightMm: 200 },
  vertical: { xMm: 15, yMm: 15, widthMm: 180, heightMm: 120 },
};

/** One paragraph for each of `lines`, level on the first page and vertical on the second. */
async function bothWritings(lines: readonly (readonly Run[])[], name: string) {
  const maker = leafletMaker();
  const blocks = lines.flatMap((runs) => storyOfRuns(runs).blocks);
  for (const writing of WRITINGS) {
    if (writing === 'vertical') maker.nextPage();
    maker.text({ blocks }, { ...PLACES[writing], writing });
  }
  const [level = [], vertical = []] = await printed(maker, name);
  return { horizontal: level, vertical };
}

const text = (words: string, marks: { emphasis?: true } = {}): Run => ({
  type: 'text',
  text: words,
  ...marks,
});

const alongOf = (writing: Writing) => (glyph: PrintedGlyph) =>
  writing === 'horizontal' ? glyph.xMm : glyph.yMm;

/** How far a character stands from its line's axis towards the line before it. */
const beforeLine = (writing: Writing, glyph: PrintedGlyph, line: PrintedGlyph): number =>
  writing === 'horizontal' ? line.yMm - glyph.yMm : glyph.xMm - line.xMm;

/** The middle of what stands from the first to the last of these. */
function middle(writing: Writing, glyphs: readonly PrintedGlyph[]): number {
  const along = alongOf(writing);
  const half = ({ advanceMm, sizeMm }: PrintedGlyph): number =>
    (writing === 'horizontal' ? advanceMm : sizeMm) / 2;
  const from = Math.min(...glyphs.map((glyph) => along(glyph) - half(glyph)));
  const to = Math.max(...glyphs.map((glyph) => along(glyph) + half(glyph)));
  return (from + to) / 2;
}

describe.each(WRITINGS)('in a %s line', (writing) => {
  const RUBY = [
    ['陳情', 'ちんじょう'],
    ['区', 'く'],
    ['区議会', 'くぎかい'],
    ['資格確認書', 'しかくかくにんしょ'],
    ['国保', 'こくほ'],
    ['緑川', 'みどりかわ'],
  ] as const;

  test('a reading stands over the middle of its base, clear of it', async () => {
    const lines = RUBY.map(([base, reading]): Run[] => [
      text('この'),
      { type: 'ruby', base, reading },
      text('です。'),
    ]);
    const glyphs = (await bothWritings(lines, `ruby-${writing}`))[writing];
    const axes = printedLines(glyphs, { writing, sizeMm: EM_MM });
    const readings = glyphs.filter(({ sizeMm }) => Math.abs(sizeMm - EM_MM / 2) < 0.05);
    for (const [index, [base, reading]] of RUBY.entries()) {
      const line = axes[index]?.glyphs ?? [];
      const [first] = line;
      if (!first) throw new Error(`${base} is not printed`);
      const above = readings.filter((glyph) => {
        const distance = beforeLine(writing, glyph, first);
        return distance > 0 && distance < 1.3 * EM_MM;
      });
      expect(above.map((glyph) => glyph.text).join('')).toBe(reading);
      const under = line.slice(2, 2 + base.length);
      expect(under.map((glyph) => glyph.text).join('')).toBe(base);
      const apartMm = Math.abs(middle(writing, above) - middle(writing, under));
      expect(apartMm / EM_MM, `${base} ${reading}`).toBeLessThan(0.1);
      for (const glyph of above)
        expect(beforeLine(writing, glyph, first)).toBeGreaterThan(0.7 * EM_MM);
    }
  });

  test('an emphasis dot stands over each character', async () => {
    const words = '申請なしで全員に届きます';
    const lines = [
      [text('一月十四日、「'), text(words, { emphasis: true }), text('」と答えました。')],
    ];
    const glyphs = (await bothWritings(lines, `dots-${writing}`))[writing];
    const [line] = printedLines(glyphs, { writing, sizeMm: EM_MM });
    const at = line?.words.indexOf(words) ?? -1;
    const under = line?.glyphs.slice(at, at + words.length) ?? [];
    const along = alongOf(writing);
    const dots = glyphs
      .filter(({ sizeMm }) => Math.abs(sizeMm - EM_MM / 2) < 0.05)
      .toSorted((one, other) => along(one) - along(other));
    expect(dots).toHaveLength(words.length);
    for (const [index, dot] of dots.entries()) {
      const [own] = under.slice(index);
      if (!own) continue;
      expect(Math.abs(along(dot) - along(own)) / EM_MM, own.text).toBeLessThan(0.1);
      expect(beforeLine(writing, dot, own)).toBeGreaterThan(0.7 * EM_MM);
    }
  });
});

test('in a vertical line one or two digits stand upright in one cell, more of them each in its own', async () => {
  const lines = [[text('令和14年、9月23日、採択!!の日、2026年の区議会。')]];
  const { vertical } = await bothWritings(lines, 'digits');
  const [line] = printedLines(vertical, { writing: 'vertical', sizeMm: EM_MM });
  const [axis] = line?.glyphs ?? [];
  if (!line || !axis) throw new Error('nothing is printed');
  const cellOf = (words: string): readonly PrintedGlyph[] => {
    const at = line.words.indexOf(words);
    return line.glyphs.slice(at, at + words.length);
  };
  for (const words of ['14', '9', '23', '!!']) {
    const cell = cellOf(words);
    expect(cell.map(({ turnDeg }) => turnDeg)).toStrictEqual(cell.map(() => 0));
    expect(new Set(cell.map(({ yMm }) => yMm.toFixed(2))).size, 'one height').toBe(1);
    const left = Math.min(...cell.map(({ xMm, advanceMm }) => xMm - advanceMm / 2));
    const right = Math.max(...cell.map(({ xMm, advanceMm }) => xMm + advanceMm / 2));
    // Chromium lets them reach a twentieth of an em beyond it at either side.
    expect((right - left) / EM_MM, words).toBeLessThan(1.11);
    expect(Math.abs((left + right) / 2 - axis.xMm) / EM_MM, words).toBeLessThan(0.1);
  }
  const [, before, , , after] = line.glyphs;
  const between = ((before?.yMm ?? 0) + (after?.yMm ?? 0)) / 2;
  expect(Math.abs((line.glyphs[2]?.yMm ?? 0) - between) / EM_MM).toBeLessThan(0.2);
  const year = cellOf('2026');
  expect(year.map(({ turnDeg }) => turnDeg)).toStrictEqual([0, 0, 0, 0]);
  for (const [index, digit] of year.slice(1).entries())
    expect((digit.yMm - (year[index]?.yMm ?? 0)) / EM_MM, digit.text).toBeCloseTo(1, 1);
  for (const digit of year) expect(Math.abs(digit.xMm - axis.xMm) / EM_MM).toBeLessThan(0.1);
});
