import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Document, Packer, Paragraph } from 'docx';
import { expect, test, vi } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { freshFolder } from '../../../../test/support/catalogue.ts';
import { type IntakeDesk, intakeDesk } from '../../../../test/support/intake-desk.ts';
import { odtContentText } from './odt.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

async function found({ archive }: IntakeDesk, query: string): Promise<string[]> {
  const { hits } = await archive.catalogue.search.find({ query, kinds: [], offset: 0, limit: 10 });
  return hits.map(({ title }) => title);
}

function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(freshFolder(), '資料 いろいろ');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const docx = (text: string): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));

async function scan(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([595, 842]);
  return Buffer.from(await document.save());
}

test('any file becomes a document, found by its words, its original untouched', async () => {
  const desk = await intakeDesk();
  const letter = await docx('補足説明の案内が届きました');
  const folder = folderOf({
    '案内.docx': letter,
    'めも.txt': '駅頭宣伝の割りあて',
    'page.html': '<meta charset=utf-8><script>ひみつ()</script><p>懇談<b>会</b>の記録</p>',
    'song.mp3': Buffer.from([0xff, 0xfb, 0, 1, 2]),
  });
  const report = await desk.takeIn(folder);
  expect(report.failed).toEqual([]);
  const records = await desk.archive.catalogue.records.gather(report.added.map(({ id }) => id));
  expect(
    records.map((record) => record.kind === 'document' && [record.fileName, record.wordsFrom]),
  ).toEqual(
    [
      ['案内.docx', 'file'],
      ['めも.txt', 'file'],
      ['page.html', 'file'],
      ['song.mp3', 'none'],
    ].toSorted(([one = ''], [other = '']) => new Intl.Collator('ja').compare(one, other)),
  );
  expect(await found(desk, '補足説明')).toEqual(['案内']);
  expect(await found(desk, '駅頭宣伝')).toEqual(['めも']);
  expect(await found(desk, '懇談会の記録')).toEqual(['page']);
  expect(await found(desk, 'ひみつ')).toEqual([]);
  const [kept] = records.filter(({ title }) => title === '案内');
  if (kept?.kind !== 'document') throw new Error('no document');
  expect(readFileSync(desk.archive.originals.path(kept.original))).toEqual(letter);
  expect(kept.date).toBeUndefined();
  expect(await desk.archive.catalogue.records.manuscript(kept.id)).toMatchObject({
    blocks: [{ type: 'paragraph' }],
  });
});

test('a workbook is found by its names and cells', async () => {
  const desk = await intakeDesk();
  const path = join(freshFolder(), '名簿.xlsx');
  const rows = [
    ['氏名', '会派'],
    ['緑川 和子', 'みどり会'],
  ];
  await writeXlsxFile(
    rows.map((row) => row.map((value) => ({ value }))),
    { sheet: '役員' },
  ).toFile(path);
  await desk.takeIn(path);
  expect(await found(desk, '緑川')).toEqual(['名簿']);
  expect(await found(desk, '役員')).toEqual(['名簿']);
});

test('the same document under another name is a duplicate', async () => {
  const desk = await intakeDesk();
  const report = await desk.takeIn(
    folderOf({ 'a.txt': '区議会への手紙', 'b.txt': '区議会への手紙' }),
  );
  expect([report.added.length, report.duplicates.length]).toEqual([1, 1]);
});

test('a PDF of pictures waits to be read by a machine; the number of its pages is known', async () => {
  const desk = await intakeDesk();
  const report = await desk.takeIn(folderOf({ 'scan.pdf': await scan(3) }));
  const [record] = await desk.archive.catalogue.records.gather(report.added.map(({ id }) => id));
  expect(record).toMatchObject({ kind: 'document', pages: 3, wordsFrom: 'not-yet-read' });
});

test('what is damaged, locked or of an old format is kept, with the reason', async () => {
  const desk = await intakeDesk();
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const whole = await docx('本文');
  const { added, failed } = await desk.takeIn(
    folderOf({
      'cut.docx': whole.subarray(0, 900),
      'cut.pdf': '%PDF-1.7 rubbish',
      'letter.doc': ole,
      'letter.jtd': Buffer.concat([ole, Buffer.from('1')]),
      'nothing.txt': '',
    }),
  );
  expect(
    Object.fromEntries(added.map(({ title, path, unread }) => [`${title}${path.at(-1)}`, unread])),
  ).toEqual({
    cutx: 'damaged',
    cutf: 'damaged',
    letterc: 'old-word',
    letterd: 'ichitaro',
  });
  expect(failed.map(({ reason }) => reason)).toEqual(['the file is empty']);
});

test('an OpenDocument text is read with its spaces and lines, without comments and readings', () => {
  const xml =
    '<text:p>区議会<text:s text:c="2"/>あて<text:line-break/>次<office:annotation><text:p>消す</text:p></office:annotation></text:p>' +
    '<text:p><text:ruby><text:ruby-base>国保</text:ruby-base><text:ruby-text>こくほ</text:ruby-text></text:ruby></text:p>';
  expect(odtContentText(`<office:text>${xml}</office:text>`)).toBe('区議会  あて\n次\n国保');
});
