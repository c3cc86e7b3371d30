/**
 * The press's own limits: a leaflet with three photos of 12 megapixels as PDF/X-4, against a warm Chromium that prints the same page from the
 * originals plus one conversion of the originals by libvips; the second export after a small edit; a booklet of 32 pages. Each round has
 * an application of its own, so nothing is made before. Medians; one JSON line.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { imposePdf } from '../../src/main/press/impose-pdf.ts';
import { browserHost } from '../../src/main/shell/browser/browser-host.ts';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import { programRoot, userFolders } from '../../src/main/shell/program-folders.ts';
import { ptFromMm } from '../../src/shared/base/units.ts';
import { impose } from '../../src/shared/press/imposition/impose.ts';
import { placedPhoto } from '../../src/shared/publication/derive-block.ts';
import type { Publication } from '../../src/shared/publication/publication.ts';
import { SHEET_SIZES_MM } from '../../src/shared/publication/sheet.ts';
import { median, rounded, timed } from '../support/bench-clock.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { plainHtml, printPlainly, servePlainly } from '../support/plain-print.ts';
import { cameraPhoto, openPressDesk } from '../support/press-desk.ts';

const ROUNDS = 5;
const PROFILE = join(programRoot(), 'resources/profiles/ISOcoated_v2_300_bas.icc');

const folder = await mkdtemp(join(tmpdir(), 'gariban-inks-'));
const paths = await Promise.all([31, 32, 33].map((seed) => cameraPhoto(folder, { seed })));

/** Three photos over a side of A4, with a headline. */
function leafletWith(
  photos: readonly Parameters<typeof placedPhoto>[0][],
  words: string,
): Publication {
  const maker = leafletMaker(words);
  maker.text(words, { xMm: 15, yMm: 15, widthMm: 180, heightMm: 20 });
  for (const [at, photo] of photos.entries())
    maker.photo(
      { photo: placedPhoto(photo) },
      { xMm: 15, yMm: 40 + at * 85, widthMm: 106, heightMm: 80 },
    );
  return maker.made();
}

interface Round {
  readonly first: number;
  readonly again: number;
}

async function round(): Promise<Round> {
  const desk = await openPressDesk();
  try {
    const photos = await desk.takePhotos(paths);
    const ids = [
      await desk.keep(leafletWith(photos, '採択速報')),
      await desk.keep(leafletWith(photos, '採択速報！')),
    ];
    const warm = await desk.keep(leafletWith([], '準備'));
    const outPath = join(folder, 'out.pdf');
    const wish = { preset: 'netprint-x4', format: 'pdf', outPath } as const;
    await desk.app.press.exportTo(warm, wish);
    const [first = 0, again = 0] = [
      await timed(() => desk.app.press.exportTo(ids[0] ?? '', wish)),
      await timed(() => desk.app.press.exportTo(ids[1] ?? '', wish)),
    ];
    return { first, again };
  } finally {
    await desk.close();
  }
}

async function bareLimit(): Promise<number> {
  const host = browserHost({
    log: () => undefined,
    folders: { ...userFolders(programRoot()), documents: folder, state: join(folder, 'state') },
  });
  const archive = await host.app.desk.create(join(folder, 'bare'));
  const { added } = await host.app.takeIn({ paths });
  const records = await archive.catalogue.records.gather(added.map(({ id }) => id));
  const photos = records.filter((record) => record.kind === 'photo');
  const { executable, args, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    args: [...args],
    chromiumSandbox: false,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  const html = await plainHtml(host, browser, leafletWith(photos, '採択速報'));
  const { server, url } = await servePlainly({ html, original: archive.originals.path });
  const context = await browser.newContext();
  await printPlainly(context, url);
  const times: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1)
    times.push(
      await timed(async () => {
        await printPlainly(context, url);
        for (const path of paths)
          await sharp(await readFile(path))
            .toColourspace('cmyk')
            .withIccProfile(PROFILE, { attach: false })
            .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
            .toBuffer();
      }),
    );
  server.close();
  server.closeAllConnections();
  await browser.close();
  await host.close();
  return median(times);
}

async function bookletMs(): Promise<number> {
  const { widthMm, heightMm } = SHEET_SIZES_MM.A5;
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const picture = await document.embedJpg(
    await sharp(paths[0]).resize(1200).jpeg({ quality: 90 }).toBuffer(),
  );
  for (let page = 1; page <= 32; page += 1) {
    const sheet = document.addPage([ptFromMm(widthMm), ptFromMm(heightMm)]);
    for (let line = 0; line < 40; line += 1)
      sheet.drawText(`page ${page}, line ${line}`, { x: 40, y: 560 - line * 13, size: 10, font });
    sheet.drawImage(picture, { x: 200, y: 40, width: 180, height: 135 });
  }
  const pdf = await document.save();
  const plan = impose(
    { page: { widthMm, heightMm }, count: 32, bindsRight: false },
    { scheme: 'booklet' },
  );
  if ('why' in plan) throw new Error(plan.why);
  return median(await Promise.all([timed(() => imposePdf(pdf, plan))]));
}

const bare = await bareLimit();
const rounds: Round[] = [];
for (let at = 0; at < ROUNDS; at += 1) rounds.push(await round());
const first = median(rounds.map((one) => one.first));
const again = median(rounds.map((one) => one.again));
const booklet = await bookletMs();
await rm(folder, { recursive: true, force: true });
process.stdout.write(
  `${JSON.stringify({
    bench: 'inks',
    x4: rounded(first / bare),
    again: rounded(again / first),
    bookletSeconds: rounded(booklet / 1000),
    bareMs: Math.round(bare),
    firstMs: Math.round(first),
    againMs: Math.round(again),
  })}\n`,
);
process.exit(0);
