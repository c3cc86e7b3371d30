import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Document, Packer, Paragraph } from 'docx';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { ZipFile } from 'yazl';
import { verifyArchive } from '../../src/main/archive/verify.ts';
import { freshFolder } from '../support/catalogue.ts';
import { intakeDesk, WILD_PHOTOS } from '../support/intake-desk.ts';
import { type Seeded, seeded } from '../support/seeded.ts';

const INPUTS = 2_000;
const SEED = 20_261_123;
const SLOWEST_MS = 15_000;

async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const parts: Uint8Array[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('gariban', { x: 20, y: 100 });
  return Buffer.from(await document.save());
}

/** One small file of every format, by its ending. */
async function seeds(): Promise<Record<string, Buffer>> {
  const scene = { create: { width: 24, height: 16, channels: 3 as const, background: '#446688' } };
  const picture = (format: 'jpeg' | 'png' | 'tiff' | 'webp' | 'gif' | 'avif'): Promise<Buffer> =>
    sharp(scene).toFormat(format).toBuffer();
  const letter = new Document({ sections: [{ children: [new Paragraph('陳情書')] }] });
  const xml = '<office:text><text:p>区議会</text:p></office:text>';
  return {
    jpg: await picture('jpeg'),
    png: await picture('png'),
    tiff: await picture('tiff'),
    webp: await picture('webp'),
    gif: await picture('gif'),
    avif: await picture('avif'),
    heif: readFileSync(join(WILD_PHOTOS, 'sample.heif')),
    pdf: await pdf(),
    docx: await Packer.toBuffer(letter),
    odt: await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': xml }),
    zip: await zipOf({ 'a.txt': '集会のめも', 'b/c.txt': '駅頭宣伝' }),
    rtf: Buffer.from("{\\rtf1\\ansicpg932 \\'92\\'c2\\'8f\\'ee\\par x}", 'latin1'),
    html: Buffer.from('<meta charset=utf-8><p>懇談<b>会</b><script>x</script>'),
    txt: Buffer.from('区議会への手紙'),
    eml: Buffer.from('Subject: =?utf-8?B?6Zmz5oOF?=\r\nDate: 5 Dec 2025\r\n\r\nbody'),
    xlsx: await writeXlsxFile([[{ value: '氏名' }], [{ value: '緑川 和子' }]]).toBuffer(),
    csv: Buffer.from('氏名,電話\n"緑川, 和子",03-0000-0000\n'),
    json: Buffer.from('[{"kind":"event","title":"集会"}]'),
  };
}

/** Cut, flipped, doubled or filled somewhere; sometimes in several places. */
function mutated(seed: Buffer, chance: Seeded): Buffer {
  let bytes = Buffer.from(seed);
  for (let turn = 0; turn <= chance.below(4); turn += 1) {
    const at = chance.below(Math.max(1, bytes.byteLength));
    const span = 1 + chance.below(32);
    const way = chance.below(5);
    if (way === 0) bytes = bytes.subarray(0, at);
    else if (way === 1) bytes[at] = chance.below(256);
    else if (way === 2)
      bytes.fill(
        chance.below(256),
        Math.min(at, bytes.byteLength),
        Math.min(at + span, bytes.byteLength),
      );
    else if (way === 3) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + span)]);
    else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - span))]);
  }
  return bytes;
}

test('two thousand broken files of every format are kept or named with a reason, and nothing breaks', async () => {
  const desk = await intakeDesk();
  const chance = seeded(SEED);
  const folder = join(freshFolder(), '壊れたもの');
  mkdirSync(folder);
  const all = Object.entries(await seeds());
  for (let number = 0; number < INPUTS; number += 1) {
    const [ending = '', seed = Buffer.alloc(0)] = all[number % all.length] ?? [];
    writeFileSync(join(folder, `${number}.${ending}`), mutated(seed, chance));
  }
  const told = new Map<string, number>();
  let last = performance.now();
  const slow: string[] = [];
  const progress = (_done: number, _total: number, item: string): void => {
    const now = performance.now();
    if (now - last > SLOWEST_MS) slow.push(item);
    last = now;
  };
  const { added, duplicates, failed } = await desk.accede({ paths: [folder], progress });
  for (const { path } of [...added, ...duplicates, ...failed]) {
    const file = /[/\\](\d+)\.\w+/.exec(path)?.[1] ?? '';
    told.set(file, (told.get(file) ?? 0) + 1);
  }
  expect(slow).toEqual([]);
  const untold = Array.from({ length: INPUTS }, (_none, number) => String(number)).filter(
    (number) => !told.has(number),
  );
  // A list of records may become empty, and a ZIP file may have nothing left in it.
  expect(untold.length).toBeLessThan(INPUTS / 20);
  expect(failed.filter(({ code, reason }) => code === '' || reason === '')).toEqual([]);
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  expect((await verifyArchive(desk.archive, watch)).damaged).toEqual([]);
}, 300_000);
