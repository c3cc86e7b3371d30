import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { story, storyText } from '../../../shared/publication/story.ts';
import { docxStory } from './docx.ts';
import { markRuby } from './ruby-marks.ts';
import { entryNamed, zipEntries } from './zip-entries.ts';

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

const bytesOf = (children: readonly (Paragraph | Table)[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children }] }));

async function zipOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, name);
  zip.end();
  const parts: Uint8Array[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** The same document with `from` replaced in its text. */
async function edited(bytes: Buffer, from: string, to: string): Promise<Buffer> {
  const entries = await zipEntries(bytes);
  const files: Record<string, Buffer> = {};
  for (const entry of entries) files[entry.name.toString()] = await entry.bytes();
  const document = (await entryNamed(entries, 'word/document.xml')).toString();
  return zipOf({ ...files, 'word/document.xml': Buffer.from(document.replace(from, to)) });
}

test('headings, looks, lists and tables of a Word document stand in its story', async () => {
  const bytes = await bytesOf([
    new Paragraph({ text: '資格確認書を求める陳情', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [new TextRun('すべての'), new TextRun({ text: '加入者', bold: true })],
    }),
    new Paragraph({ text: '一つめ', bullet: { level: 0 } }),
    new Paragraph({ text: '二つめ', bullet: { level: 0 } }),
    new Table({ rows: [new TableRow({ children: [cell('12月12日'), cell('委員会')] })] }),
  ]);
  const read = await docxStory(bytes);
  expect(story.parse(read)).toEqual(read);
  expect(read.blocks[0]).toMatchObject({ type: 'paragraph', style: 'headline' });
  expect(read.blocks[1]).toMatchObject({
    runs: [
      { type: 'text', text: 'すべての' },
      { type: 'text', text: '加入者', bold: true },
    ],
  });
  expect(read.blocks[2]).toMatchObject({ type: 'list', marker: 'bullet' });
  expect(storyText(read)).toBe(
    '資格確認書を求める陳情\nすべての加入者\n一つめ\n二つめ\n12月12日\t委員会\t',
  );
});

test('ruby keeps its base and its reading', async () => {
  const plain = await bytesOf([new Paragraph({ children: [new TextRun('国保の話')] })]);
  const ruby =
    '<w:ruby><w:rubyPr/><w:rt><w:r><w:t>こくほ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>国保</w:t></w:r></w:rubyBase></w:ruby>';
  const bytes = await edited(
    plain,
    '<w:t xml:space="preserve">国保の話</w:t>',
    `${ruby}<w:t>の話</w:t>`,
  );
  expect((await docxStory(bytes)).blocks).toEqual([
    {
      type: 'paragraph',
      style: 'body',
      runs: [
        { type: 'ruby', base: '国保', reading: 'こくほ' },
        { type: 'text', text: 'の話' },
      ],
    },
  ]);
});

test('no text can pass itself off as ruby', () => {
  expect(markRuby('<w:t>\ue000偽\ue001にせ\ue002</w:t>')).toBe('<w:t>偽にせ</w:t>');
});

test('a link that runs something is only words', async () => {
  const link = (url: string): Paragraph =>
    new Paragraph({
      children: [new ExternalHyperlink({ link: url, children: [new TextRun('ここ')] })],
    });
  const bytes = await bytesOf([link('javascript:alert(1)'), link('https://example.jp/')]);
  const runs = (await docxStory(bytes)).blocks.map((block) => 'runs' in block && block.runs);
  expect(runs).toEqual([
    [{ type: 'text', text: 'ここ' }],
    [{ type: 'text', text: 'ここ', link: 'https://example.jp/' }],
  ]);
});

test('a document that unpacks to far more than it holds is refused before it is read', async () => {
  const bomb = await zipOf({ 'word/document.xml': Buffer.alloc(64 * 1024 * 1024, 'a') });
  await expect(docxStory(bomb)).rejects.toThrow('far more');
  const many = Object.fromEntries(
    Array.from({ length: 2_001 }, (_value, index) => [`${index}`, Buffer.alloc(0)]),
  );
  await expect(docxStory(await zipOf(many))).rejects.toThrow('more than 2000');
});
