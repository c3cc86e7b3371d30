import { afterAll, beforeAll, expect, test } from 'vitest';
import { bold, list, paragraph, ruby, storyOf } from '../support/stories.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});
afterAll(() => desk.close());

test('plain lines become paragraphs in the style of their place', async () => {
  const lead = { ...paragraph('前後'), style: 'lead' } as const;
  await desk.write(storyOf(lead));
  await desk.select('前後', 1);
  await desk.paste({ 'text/plain': '1 2 月\r\n採択' });
  expect(await desk.story()).toStrictEqual(
    storyOf(
      { ...lead, ...paragraph('前12 月'), style: 'lead' },
      { ...paragraph('採択後'), style: 'lead' },
    ),
  );
});

test('HTML keeps its words, lists, emphasis and readings, not its look', async () => {
  await desk.write(storyOf());
  await desk.paste({
    'text/plain': 'unused',
    'text/html': `<meta charset="utf-8"><style>p { color: red }</style>
      <b style="font-weight:normal"><p style="font:30pt 'Times'; color: blue">陳情を
        <span style="font-weight:700">採択</span></p></b>
      <ol><li>一つ</li><li>二つ<script>alert(1)</script></li></ol>
      <p><ruby>趣旨<rp>(</rp><rt>しゅし</rt></ruby><br>終わり</p>`,
  });
  expect(await desk.story()).toStrictEqual(
    storyOf(
      paragraph('陳情を ', bold('採択')),
      list('number', '一つ', '二つ'),
      paragraph(ruby('趣旨', 'しゅし'), { type: 'break' }, '終わり'),
    ),
  );
});

test('addresses that a leaflet may not carry become words; nothing is run or fetched', async () => {
  const asked: string[] = [];
  desk.page.on('request', (request) => asked.push(request.url()));
  await desk.write(storyOf());
  await desk.paste({
    'text/html':
      '<a href="javascript:alert(1)">悪い</a><a href="https://example.org/a">よい</a><img src="https://example.org/x.png" onerror="alert(1)">',
  });
  expect(await desk.story()).toStrictEqual(
    storyOf(paragraph('悪い', { type: 'text', text: 'よい', link: 'https://example.org/a' })),
  );
  expect(asked.filter((url) => url.includes('example.org'))).toStrictEqual([]);
});

test('words copied from a story keep their look and their styles', async () => {
  const heading = { ...paragraph('見出し'), style: 'heading' } as const;
  const story = storyOf(heading, paragraph('本文', bold('太字')), list('kanji', '一つ', '二つ'));
  await desk.write(story);
  await desk.page.keyboard.press('Control+a');
  const copied = await desk.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('[contenteditable]')?.dispatchEvent(event);
    return Object.fromEntries(
      clipboardData.types.map((type) => [type, clipboardData.getData(type)]),
    );
  });
  await desk.write(storyOf());
  await desk.paste(copied);
  expect(await desk.story()).toStrictEqual(story);
});

test('a clipboard that only says it is ours is read as strictly as any other', async () => {
  await desk.write(storyOf());
  const nodes = [
    {
      type: 'story-link',
      url: 'javascript:alert(1)',
      children: [{ type: 'text', text: '悪い', format: 0, style: '' }],
    },
    {
      type: 'unknown',
      children: [{ type: 'text', text: '字', format: 127, style: 'position: fixed' }],
    },
  ];
  await desk.paste({
    'application/x-lexical-editor': JSON.stringify({ namespace: 'gariban-story', nodes }),
  });
  expect(await desk.lines()).toStrictEqual(['悪い字']);
  await desk.write(storyOf());
  await desk.paste({ 'application/x-lexical-editor': '{', 'text/plain': '言葉' });
  expect(await desk.lines()).toStrictEqual(['言葉']);
});

test('lines pasted into a list become its items', async () => {
  await desk.write(storyOf(list('bullet', '一つ')));
  await desk.paste({ 'text/plain': '目\n二つ目' });
  expect(await desk.story()).toStrictEqual(storyOf(list('bullet', '一つ目', '二つ目')));
});

test('what is pasted into a base stays under its reading, as plain words', async () => {
  await desk.write(storyOf(paragraph(ruby('審議', 'しんぎ'))));
  await desk.select('審議', 1);
  await desk.paste({ 'text/html': '<b>査</b>' });
  expect(await desk.story()).toStrictEqual(storyOf(paragraph(ruby('審査議', 'しんぎ'))));
});

test('pasting over several lines leaves what stood around them', async () => {
  await desk.write(storyOf(paragraph('前の行'), paragraph('後の行')));
  await desk.page.keyboard.press('Control+a');
  await desk.paste({ 'text/html': '<p>新しい</p><p>行</p>' });
  expect(await desk.story()).toStrictEqual(storyOf(paragraph('新しい'), paragraph('行')));
});
