import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import encoding from 'encoding-japanese';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { ZipFile } from 'yazl';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { intakeDesk, WILD_PHOTOS } from '../../../test/support/intake-desk.ts';
import { likenessOf } from './likeness-of.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const photo = (name: string): Buffer => readFileSync(join(WILD_PHOTOS, name));

async function zipOf(files: readonly (readonly [string, Buffer])[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  zip.end();
  const parts: Uint8Array[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** ISO-2022-JP as mail programs write it. */
const jis = (text: string): Buffer =>
  Buffer.from(encoding.convert(encoding.stringToCode(text), { to: 'JIS', from: 'UNICODE' }));

test('every file in a ZIP file becomes a record of its own, also one in a ZIP file in it', async () => {
  const desk = await intakeDesk();
  const inner = await zipOf([['めも.txt', Buffer.from('集会の反省会のめも')]]);
  const path = join(freshFolder(), '集会 一式.zip');
  writeFileSync(
    path,
    await zipOf([
      ['写真/昼の集会.jpg', photo('gps_0010.jpg')],
      ['写真/夜の集会.jpg', photo('gps_0012.jpg')],
      ['__MACOSX/写真/._昼の集会.jpg', Buffer.from('x')],
      ['めも.zip', inner],
    ]),
  );
  const { added, failed } = await desk.takeIn(path);
  expect(failed).toEqual([]);
  expect(
    added.map(({ kind, title, path: shown }) => [kind, title, shown.replace(path, 'zip')]),
  ).toEqual([
    ['photo', '昼の集会', 'zip/写真/昼の集会.jpg'],
    ['photo', '夜の集会', 'zip/写真/夜の集会.jpg'],
    ['document', 'めも', 'zip/めも.zip/めも.txt'],
  ]);
  expect(readdirSync(join(desk.archive.folder, 'originals', 'incoming'))).toEqual([]);
});

test('a member that would lie outside is named and left out; the rest comes', async () => {
  const desk = await intakeDesk();
  const path = join(freshFolder(), 'bad.zip');
  const bytes = await zipOf([
    ['xx/passwd', Buffer.from('root')],
    ['ok.txt', Buffer.from('区議会へ')],
  ]);
  // The library that writes refuses such names itself: they are put in afterwards.
  writeFileSync(
    path,
    Buffer.from(bytes.toString('latin1').replaceAll('xx/passwd', '../passwd'), 'latin1'),
  );
  const { added, failed } = await desk.takeIn(path);
  expect(added.map(({ title }) => title)).toEqual(['ok']);
  expect(failed).toMatchObject([{ code: 'intake/member-refused' }]);
});

test('a ZIP file that is broken is kept as a document, with the reason', async () => {
  const desk = await intakeDesk();
  const path = join(freshFolder(), 'cut.zip');
  const whole = await zipOf([['a.txt', Buffer.alloc(4000, 'a')]]);
  writeFileSync(path, whole.subarray(0, whole.byteLength - 30));
  const { added } = await desk.takeIn(path);
  expect(added).toMatchObject([{ kind: 'document', unread: 'damaged' }]);
});

test('a mail is a document with its words and its day; what was attached knows the mail', async () => {
  const desk = await intakeDesk();
  const picture = photo('gps_0010.jpg')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  const subject = jis('補足説明の案内').toString('base64');
  const mail = Buffer.concat([
    Buffer.from(
      `From: =?ISO-2022-JP?B?${jis('区議会事務局').toString('base64')}?= <gikai@example.jp>\r\nTo: office@example.jp\r\nSubject: =?ISO-2022-JP?B?${subject}?=\r\nDate: Fri, 5 Dec 2025 23:30:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=ISO-2022-JP\r\nContent-Transfer-Encoding: 7bit\r\n\r\n`,
    ),
    jis('委員会は十二日です。'),
    Buffer.from(
      `\r\n--b\r\nContent-Type: image/jpeg; name="room.jpg"\r\nContent-Disposition: attachment; filename="room.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture}\r\n--b--\r\n`,
    ),
  ]);
  const path = join(freshFolder(), '案内.eml');
  writeFileSync(path, mail);
  const { added, failed } = await desk.takeIn(path);
  expect(failed).toEqual([]);
  const [letter, room] = await desk.archive.catalogue.records.gather(added.map(({ id }) => id));
  expect(letter).toMatchObject({
    kind: 'document',
    title: '補足説明の案内',
    date: '2025-12-05',
    author: '区議会事務局 <gikai@example.jp>',
  });
  expect(room).toMatchObject({ kind: 'photo', links: [{ role: 'source', to: letter?.id }] });
  const [page] = await desk.archive.catalogue.records.extract(letter?.id ?? '');
  expect(page?.words).toContain('委員会は十二日です。');
});

test('pictures that look alike have likenesses that hardly differ', async () => {
  const bits = (one: string, other: string): number =>
    [...(BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2)].filter((bit) => bit === '1')
      .length;
  const like = async (bytes: Buffer): Promise<string> => likenessOf(sharp(bytes).autoOrient());
  const [first, second] = [photo('gps_0010.jpg'), photo('landscape_1.jpg')];
  const copy = await sharp(first).autoOrient().resize(400).jpeg({ quality: 40 }).toBuffer();
  expect(bits(await like(first), await like(copy))).toBeLessThanOrEqual(4);
  expect(bits(await like(first), await like(second))).toBeGreaterThan(10);
});

test('photos that look alike are found as a group after they were taken in', async () => {
  const desk = await intakeDesk();
  const folder = join(freshFolder(), '写真');
  mkdirSync(folder);
  copyFileSync(join(WILD_PHOTOS, 'gps_0010.jpg'), join(folder, '1.jpg'));
  copyFileSync(join(WILD_PHOTOS, 'landscape_1.jpg'), join(folder, '2.jpg'));
  await sharp(join(folder, '1.jpg'))
    .resize(500)
    .jpeg({ quality: 50 })
    .toFile(join(folder, '3.jpg'));
  await desk.takeIn(folder);
  const alike = await desk.archive.catalogue.likeness.alike({
    query: '',
    kinds: [],
    offset: 0,
    limit: 10,
  });
  expect(alike.groups).toBe(1);
  expect(alike.rows.map(({ title }) => title).toSorted()).toEqual(['1', '3']);
});

test('the pictures in a Word document become photos that know it; it stays a document', async () => {
  const desk = await intakeDesk();
  const path = join(freshFolder(), '集会の報告.docx');
  const picture = (bytes: Buffer, type: 'jpg' | 'png') =>
    new Paragraph({
      children: [new ImageRun({ type, data: bytes, transformation: { width: 100, height: 80 } })],
    });
  const dot = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000000' } })
    .png()
    .toBuffer();
  const report = new Document({
    sections: [
      {
        children: [
          new Paragraph('昼の集会に七十人が集まりました。'),
          picture(photo('gps_0010.jpg'), 'jpg'),
          picture(dot, 'png'),
          picture(photo('gps_0012.jpg'), 'jpg'),
        ],
      },
    ],
  });
  writeFileSync(path, await Packer.toBuffer(report));
  const { added, failed } = await desk.takeIn(path);
  expect(failed).toEqual([]);
  expect(added.map(({ kind, title }) => `${kind} ${title}`).toSorted()).toEqual([
    'document 集会の報告',
    'photo 集会の報告 1',
    'photo 集会の報告 2',
  ]);
  const document = added.find(({ kind }) => kind === 'document')?.id;
  const photos = await desk.photos({ accession: '', added, duplicates: [], failed });
  expect(photos.map(({ links }) => links)).toEqual([
    [{ role: 'source', to: document }],
    [{ role: 'source', to: document }],
  ]);
});
