import { fileURLToPath } from 'node:url';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Rgb } from '../../../shared/press/neutral.ts';
import { SWATCHES } from '../../../shared/press/swatches.ts';
import { calculator } from './calculator.ts';
import { cmykSpace } from './cmyk-space.ts';
import { inksFrom, limited, TABLE_STEPS, tableColours } from './colour-table.ts';
import { operationsOf } from './content-operations.ts';
import { graySpace } from './gray-space.ts';
import type { EncodedPicture, InkSpace } from './ink-space.ts';
import { flatMixer, mixer } from './plate-space.ts';
import { rewriteContent } from './rewrite-content.ts';
import { separate } from './separate.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const colour: fc.Arbitrary<Rgb> = fc.tuple(part, part, part);
const text = (content: Uint8Array): string => Buffer.from(content).toString('latin1');
const bytes = (content: string): Uint8Array => Buffer.from(content, 'latin1');

describe('a content stream', () => {
  test('is read operation by operation, strings and inline pictures whole', () => {
    const content =
      '% note\nq 1 0 0 RG (a \\) (b) Tj) Tj [<01> -5 (x)] TJ /P <</MCID 0>> BDC BI /W 1 ID \x01(\x02 EI Q';
    expect(
      [...operationsOf(bytes(content))].map(({ operator, operands }) => [
        operator,
        operands.length,
      ]),
    ).toEqual([
      ['q', 0],
      ['RG', 3],
      ['Tj', 1],
      ['TJ', 5],
      ['BDC', 5],
      ['EI', 4],
      ['Q', 0],
    ]);
  });

  test('whatever it holds, nothing is lost or moved but colours', () => {
    const operation = fc.constantFrom(
      'q',
      'Q',
      '1 0 0 1 5 5 cm',
      '0 0 m 5 5 l S',
      '0 0 9 9 re f',
      '0 0 9 9 re W n',
      'BT',
      'ET',
      '(x) Tj',
      '/F1 9 Tf',
    );
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 40 }), (lines) => {
        const source = bytes(`${lines.join('\n')}`);
        const { content } = rewriteContent(source, {
          space: graySpace(),
          alphaOf: () => undefined,
        });
        const kept = [...operationsOf(content)].filter(({ operator }) => !/^[gG]$/.test(operator));
        expect(kept).toEqual([...operationsOf(source)]);
      }),
    );
  });

  test('a colour is set before a path, never in it', () => {
    const { content } = rewriteContent(bytes('0 0 m 1 0 0 rg 5 5 l f'), {
      space: graySpace(),
      alphaOf: () => undefined,
    });
    expect(text(content)).toBe('0.299 g\n0 G\n0 0 m\n5 5 l\nf');
  });
});

describe('colours', () => {
  test('a table gives its own colours back, and between them what lies between', () => {
    const source = tableColours();
    const table = Uint8Array.from({ length: TABLE_STEPS ** 3 * 4 }, (_none, at) =>
      at % 4 === 3 ? 0 : 255 - (source[Math.floor(at / 4) * 3 + (at % 4)] ?? 0),
    );
    fc.assert(
      fc.property(colour, (given) => {
        for (const [at, ink] of inksFrom(table, given).slice(0, 3).entries())
          expect(Math.abs(ink - (1 - (given[at] ?? 0)))).toBeLessThan(0.005);
      }),
    );
  });

  test('the ink of a point never comes to more than the press takes; black stays', () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), ([cyan, magenta, yellow, black]) => {
        const inks = limited([cyan, magenta, yellow, black], 2.4);
        expect(inks[0] + inks[1] + inks[2] + inks[3]).toBeLessThanOrEqual(2.4 + 1e-9);
        expect(inks[3]).toBe(black);
      }),
    );
  });

  test('a colour of the palette has the inks that were chosen for it, a grey black alone, another those of the profile', async () => {
    const profile = fileURLToPath(
      new URL('../../../../resources/profiles/ISOcoated_v2_300_bas.icc', import.meta.url),
    );
    const chosen = new Map(SWATCHES.map(({ screen, inks }) => [screen, inks] as const));
    const space = await cmykSpace({ profile, mostInk: 3, chosen });
    const use = { kind: 'fill', isText: true, alpha: 1 } as const;
    const part = (colour: string, at: number): number =>
      Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    const paint = (colour: string): string =>
      space.paint([part(colour, 1), part(colour, 3), part(colour, 5)], use);
    expect(paint('#b3121d')).toBe('0 1 0.95 0.2 k');
    expect(paint('#1a1a1a')).toBe('0 0 0 1 k');
    expect(paint('#808080')).toMatch(/^0 0 0 0\.49\d* k$/);
    expect(paint('#b3131d')).not.toMatch(/^0 /);
    for (const { inks } of SWATCHES)
      expect(inks.reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(2.5);
  });

  test('two inks over each other come near a colour that they can make', () => {
    const red: Rgb = [0.95, 0.31, 0.38];
    const mix = mixer(red);
    fc.assert(
      fc.property(part, part, (black, second) => {
        const made = red.map((one) => (1 - black) * (1 - second * (1 - one)));
        const given: Rgb = [made[0] ?? 0, made[1] ?? 0, made[2] ?? 0];
        const [k, s] = mix(given);
        const again = red.map((one) => (1 - k) * (1 - s * (1 - one)));
        for (const [at, one] of again.entries())
          expect(Math.abs(one - (given[at] ?? 0))).toBeLessThan(0.05);
      }),
    );
  });

  test('a flat colour goes to one drum: to the ink what has its hue, to black all else', () => {
    const mix = flatMixer([0.95, 0.31, 0.38]);
    expect(mix([0.69, 0.07, 0.11])).toEqual([0, 1]);
    expect(mix([0.1, 0.1, 0.1])).toEqual([1, 0]);
    const [black, second] = mix([0.12, 0.18, 0.56]);
    expect(second).toBe(0);
    expect(black).toBeGreaterThan(0.7);
  });

  test('the calculator of a PDF reckons as PostScript does', () => {
    expect(calculator('{ dup 0.5 gt { 1 exch sub } { 2 mul } ifelse }')([0.25])).toEqual([0.5]);
    expect(calculator('{ 3 1 roll exch }')([1, 2, 3])).toEqual([3, 2, 1]);
    expect(() => calculator('{ launch }')([1])).toThrow('launch');
  });
});

const noPictures = { get: () => undefined, set: () => undefined };

async function withPicture(picture: Buffer): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const page = document.addPage([100, 100]);
  page.drawImage(await document.embedPng(picture), { x: 0, y: 0, width: 100, height: 100 });
  // An embedded picture is written when the document is.
  return PDFDocument.load(await document.save());
}

describe('pictures', () => {
  const art = (width: number) =>
    sharp({
      create: { width, height: 4, channels: 4, background: { r: 200, g: 10, b: 10, alpha: 0.5 } },
    })
      .png()
      .toBuffer();

  test('one that the shelf knows is not made again', async () => {
    const kept = new Map<string, EncodedPicture>();
    let made = 0;
    const gray = graySpace();
    const counting: InkSpace = {
      ...gray,
      picture: (picture) => {
        made += 1;
        return gray.picture(picture);
      },
    };
    for (let time = 0; time < 2; time += 1)
      expect(await separate(await withPicture(await art(4)), counting, kept)).toEqual([]);
    expect(made).toBe(1);
    await separate(await withPicture(await art(5)), counting, kept);
    expect(made).toBe(2);
  });

  test('keep what is seen through', async () => {
    const document = await withPicture(await art(4));
    await separate(document, graySpace(), noPictures);
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(objects.some((object) => object.includes('/SMask'))).toBe(true);
    expect(document.getPages()[0]?.node.get(PDFName.of('Group'))?.toString()).toContain(
      'DeviceGray',
    );
  });
});
