import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { intakeDesk, WILD_PHOTOS } from '../../../test/support/intake-desk.ts';
import { newId } from '../../shared/base/id.ts';
import { programRoot } from '../shell/program-folders.ts';
import { readRecordFile } from './records-json.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SAMPLE = join(programRoot(), 'resources/sample/records.json');

function fileOf(name: string, text: string | Buffer): string {
  const path = join(freshFolder(), name);
  writeFileSync(path, text);
  return path;
}

const figure = (title: string, more: object = {}): object => ({
  kind: 'figure',
  title,
  value: 40,
  unit: '％',
  counts: '医療機関',
  ...more,
});

describe('a file of records', () => {
  test('is one record, a list, or a list under "records"', async () => {
    const one = figure('トラブル');
    for (const text of [one, [one], { records: [one] }].map((json) => JSON.stringify(json))) {
      const { drafts, refused } = await readRecordFile(fileOf('records.json', text));
      expect([drafts.map(({ draft }) => draft.title), refused]).toEqual([['トラブル'], []]);
    }
  });

  test('names each record that is refused by its place and its field', async () => {
    const desk = await intakeDesk();
    const lines = [
      JSON.stringify(figure('一つめ')),
      '',
      '{"kind":"figure","title":',
      JSON.stringify(figure('二つめ', { date: '2025-02-30' })),
      JSON.stringify({ kind: 'rumour', title: 'うわさ' }),
      JSON.stringify(figure('三つめ')),
    ];
    const path = fileOf('資料 その１.JSONL', `\ufeff${lines.join('\r\n')}\r\n`);
    const { added, failed } = await desk.takeIn(path);
    expect(added.map(({ title, path: where }) => [title, where])).toEqual([
      ['一つめ', `${path}:1`],
      ['三つめ', `${path}:6`],
    ]);
    expect(failed.map(({ path: where, code }) => [where, code])).toEqual([
      [`${path}:3`, 'intake/not-json'],
      [`${path}:4`, 'intake/record-refused'],
      [`${path}:5`, 'intake/record-refused'],
    ]);
    expect(failed[1]?.reason).toBe('date: date-unreadable');
    expect(failed[2]?.reason).toContain('kind');
  });

  test('that is no JSON, or not in UTF-8, is refused whole', async () => {
    const desk = await intakeDesk();
    const shiftJis = Buffer.from('5b22928e8fee225d', 'hex');
    const { added, failed } = await desk.takeIn(
      fileOf('a.json', '{"records": ['),
      fileOf('b.json', shiftJis),
    );
    expect([added, failed.map(({ code }) => code)]).toEqual([
      [],
      ['intake/not-json', 'intake/not-json'],
    ]);
    expect(failed[1]?.reason).toBe('the text is not UTF-8');
  });

  test('taken in again adds nothing, and changes nothing that was edited since', async () => {
    const desk = await intakeDesk();
    const first = await desk.takeIn(SAMPLE);
    expect(first.failed).toEqual([]);
    const again = await desk.takeIn(SAMPLE);
    expect(again.added).toEqual([]);
    expect(again.duplicates.map(({ id }) => id)).toEqual(first.added.map(({ id }) => id));
  });

  test('may name an id twice: the first stays', async () => {
    const desk = await intakeDesk();
    const id = newId();
    const path = fileOf('a.json', JSON.stringify([figure('先', { id }), figure('後', { id })]));
    const { added, duplicates } = await desk.takeIn(path);
    expect(added.map(({ title }) => title)).toEqual(['先']);
    expect(duplicates).toEqual([{ id, path: `${path}#2` }]);
  });

  test('may speak of a photo only if the archive has it', async () => {
    const desk = await intakeDesk();
    const [photo] = await desk.photos(await desk.takeIn(join(WILD_PHOTOS, 'gps_0010.jpg')));
    const { fileName, mediaType, byteLength, widthPx, heightPx, original } = photo ?? {};
    const draft = {
      kind: 'photo',
      title: '同じ写真の別の資料',
      ...{ fileName, mediaType, byteLength, widthPx, heightPx },
    };
    const path = fileOf(
      'photos.json',
      JSON.stringify([
        { ...draft, original },
        { ...draft, original: '0'.repeat(64) },
      ]),
    );
    const { added, failed } = await desk.takeIn(path);
    expect(added.map(({ path: where }) => where)).toEqual([`${path}#1`]);
    expect(failed.map(({ path: where, code }) => [where, code])).toEqual([
      [`${path}#2`, 'intake/record-refused'],
    ]);
  });

  test('of thousands of records comes in whole and in its order', {
    timeout: 60_000,
  }, async () => {
    const desk = await intakeDesk();
    const titles = Array.from({ length: 3000 }, (_, index) => `数字 ${index}`);
    const text = titles.map((title) => JSON.stringify(figure(title))).join('\n');
    const { added } = await desk.takeIn(fileOf('many.jsonl', text));
    expect(added.map(({ title }) => title)).toEqual(titles);
  });
});

test('whatever the lines are, each is a record or is named', async () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const line = fc.oneof(
    title.map((text) => JSON.stringify(figure(text))),
    fc.json(),
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const path = fileOf('lines.jsonl', lines.join('\n'));
      const { drafts, refused } = await readRecordFile(path);
      const numbers = [...drafts, ...refused].map(({ path: where }) =>
        Number(where.slice(path.length + 1)),
      );
      const written = readFileSync(path, 'utf8')
        .replace(/^\ufeff/, '')
        .split('\n');
      expect(numbers.sort((a, b) => a - b)).toEqual(
        written.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1])),
      );
    }),
    { numRuns: 200 },
  );
});
