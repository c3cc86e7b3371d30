import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bold, list, paragraph, ruby, storyOf } from '../support/stories.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});
afterAll(() => desk.close());

describe('marks', () => {
  test('bold, underline, colour and size of what is selected, and back again', async () => {
    await desk.write(storyOf(paragraph('陳情を採択した')));
    await desk.select('採択');
    await desk.page.keyboard.press('Control+b');
    await desk.page.keyboard.press('Control+u');
    await desk.command('colour', '#b3261e');
    await desk.command('sizePt', 20);
    const marked = { type: 'text', text: '採択' } as const;
    expect(await desk.story()).toStrictEqual(
      storyOf(
        paragraph(
          '陳情を',
          { ...marked, bold: true, underline: true, colour: '#b3261e', sizePt: 20 },
          'した',
        ),
      ),
    );
    expect(await desk.selection()).toMatchObject({ bold: true, colour: '#b3261e', sizePt: 20 });
    await desk.command('bold');
    await desk.command('underline');
    await desk.command('colour', undefined);
    await desk.command('sizePt', undefined);
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('陳情を採択した')));
  });

  test('a character style stays under a colour of the words’ own, and comes back behind it', async () => {
    const [number, own] = ['number', '#b3261e'] as const;
    const drawn = () =>
      desk.page.evaluate(() => {
        const word = [...document.querySelectorAll('.story span')].find(
          (one) => one.textContent === '四割',
        );
        const { fontSize, fontWeight, color } = getComputedStyle(word ?? document.body);
        return { px: Number.parseFloat(fontSize), fontWeight, color };
      });
    await desk.write(storyOf(paragraph('診療所の四割で')));
    await desk.select('四割');
    const plain = await drawn();
    await desk.command('as', number);
    await desk.command('colour', own);
    const styled = { type: 'text', text: '四割', as: number } as const;
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('診療所の', { ...styled, colour: own }, 'で')),
    );
    await desk.command('colour', undefined);
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('診療所の', styled, 'で')));
    const large = await drawn();
    expect(large.fontWeight).toBe('700');
    expect(large.px).toBeGreaterThan(plain.px);
    await desk.command('as', undefined);
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('診療所の四割で')));
  });

  test('a look that a story has not is not given', async () => {
    await desk.write(storyOf(paragraph('陳情を採択した')));
    await desk.select('採択');
    await desk.page.keyboard.press('Control+i');
    expect(await desk.told()).toStrictEqual([]);
    expect(await desk.page.locator('.story em, .story i').count()).toBe(0);
  });
});

describe('paragraphs and lists', () => {
  test('style and alignment of the lines that are selected', async () => {
    await desk.write(storyOf(paragraph('大見出し'), paragraph('本文'), paragraph('注')));
    await desk.select('大見出し', 1);
    await desk.command('style', 'headline');
    await desk.command('align', 'end');
    expect((await desk.story()).blocks[0]).toStrictEqual({
      type: 'paragraph',
      style: 'headline',
      align: 'end',
      runs: [{ type: 'text', text: '大見出し' }],
    });
    expect(await desk.page.locator('h1').textContent()).toBe('大見出し');
  });

  test('lines become a list and the list lines, in the style they had; the caret stays', async () => {
    const lead = { ...paragraph('資格確認書を送ること'), style: 'lead' } as const;
    await desk.write(storyOf(paragraph('陳情の主旨'), lead));
    await desk.select('資格', 2);
    await desk.command('list', 'kanji');
    expect((await desk.story()).blocks[1]).toStrictEqual({
      ...list('kanji', '資格確認書を送ること'),
      style: 'lead',
    });
    await desk.page.keyboard.type('の');
    await desk.command('list', undefined);
    expect((await desk.story()).blocks[1]).toStrictEqual({
      ...paragraph('資格の確認書を送ること'),
      style: 'lead',
    });
  });

  test('Enter goes on with the list; in an empty item it ends the list', async () => {
    await desk.write(storyOf(list('bullet', '一つ', '二つ')));
    await desk.select('一つ', 2);
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('半');
    expect(await desk.story()).toStrictEqual(storyOf(list('bullet', '一つ', '半', '二つ')));
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('あと');
    expect(await desk.story()).toStrictEqual(
      storyOf(list('bullet', '一つ', '半'), paragraph('あと'), list('bullet', '二つ')),
    );
  });

  test('Backspace at the beginning of an item takes it out of the list', async () => {
    await desk.write(storyOf(list('number', '一つ', '二つ', '三つ')));
    await desk.select('二つ', 0);
    await desk.page.keyboard.press('Backspace');
    expect(await desk.story()).toStrictEqual(
      storyOf(list('number', '一つ'), paragraph('二つ'), list('number', '三つ')),
    );
  });

  test('a numbered list and one in kanji stay two', async () => {
    const story = storyOf(list('number', '一つ'), list('kanji', '二つ'));
    await desk.write(story);
    await desk.select('一つ', 2);
    await desk.page.keyboard.type('目');
    expect(await desk.story()).toStrictEqual(
      storyOf(list('number', '一つ目'), list('kanji', '二つ')),
    );
  });

  test('Shift+Enter breaks the line', async () => {
    await desk.write(storyOf(paragraph('全国初')));
    await desk.page.keyboard.press('Shift+Enter');
    await desk.page.keyboard.type('採択');
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('全国初', { type: 'break' }, '採択')),
    );
  });
});

describe('readings', () => {
  test('are given to what is selected, changed and taken away', async () => {
    await desk.write(storyOf(paragraph('陳情の趣旨採択')));
    await desk.select('趣旨');
    await desk.command('ruby', 'しゅし');
    const read = storyOf(paragraph('陳情の', ruby('趣旨', 'しゅし'), '採択'));
    expect(await desk.story()).toStrictEqual(read);
    expect(await desk.page.locator('ruby rt').textContent()).toBe('しゅし');
    await desk.select('趣旨', 1);
    expect(await desk.selection()).toMatchObject({ reading: 'しゅし' });
    await desk.command('ruby', 'むね');
    expect(await desk.page.locator('ruby rt').textContent()).toBe('むね');
    await desk.command('ruby', '');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('陳情の趣旨採択')));
  });

  test('keep to one line, whatever is selected', async () => {
    await desk.write(storyOf(paragraph('陳情'), paragraph('請願')));
    await desk.page.keyboard.press('Control+a');
    await desk.command('ruby', 'よみ');
    expect(await desk.lines()).toStrictEqual(['陳情', '請願']);
    expect((await desk.story()).blocks).toHaveLength(2);
  });

  test('typed words stand outside; Backspace takes the last character of the base, then the ruby', async () => {
    await desk.write(storyOf(paragraph(ruby('陳情', 'ちんじょう'))));
    await desk.page.keyboard.type('書');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph(ruby('陳情', 'ちんじょう'), '書')));
    await desk.page.keyboard.press('Backspace');
    await desk.page.keyboard.press('Backspace');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph(ruby('陳', 'ちんじょう'))));
    await desk.page.keyboard.press('Backspace');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph()));
  });

  test('a base that is written over keeps its place', async () => {
    await desk.write(storyOf(paragraph('この', ruby('陳情', 'ちんじょう'), 'は')));
    await desk.select('陳情');
    await desk.ime.compose(['せ', 'せいがん'], '請願');
    expect(await desk.lines()).toStrictEqual(['この請願は']);
  });
});

describe('links', () => {
  test('carry only what a leaflet may carry', async () => {
    await desk.write(storyOf(paragraph('くわしくは区のページへ')));
    await desk.select('区のページ');
    await desk.command('link', 'javascript:alert(1)');
    expect(await desk.told()).toStrictEqual([]);
    await desk.command('link', 'https://example.org/');
    const link = 'https://example.org/';
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('くわしくは', { type: 'text', text: '区のページ', link }, 'へ')),
    );
    await desk.select('区のページ', 2);
    expect(await desk.selection()).toMatchObject({ link });
    await desk.command('link', undefined);
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('くわしくは区のページへ')));
  });

  test('lead nowhere while the page is made', async () => {
    const link = 'https://example.org/';
    await desk.write(storyOf(paragraph({ type: 'text', text: '区のページ', link })));
    await desk.stopWriting();
    const before = desk.page.url();
    await desk.page.locator('.story a').click();
    expect(desk.page.url()).toBe(before);
  });

  test('are written into, and out of at their edges, by an input method too', async () => {
    const link = { type: 'text', text: '区のページ', link: 'https://example.org/' } as const;
    await desk.write(storyOf(paragraph(link)));
    await desk.select('区のページ', 0);
    await desk.ime.compose(['み', 'みどり'], 'みどり');
    await desk.select('ページ', 0);
    await desk.ime.compose(['い', 'い'], '案内');
    await desk.page.keyboard.press('End');
    await desk.ime.compose(['へ', 'へ'], 'へ');
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('みどり', { ...link, text: '区の案内ページ' }, 'へ')),
    );
  });
});

describe('what the desk sets', () => {
  test('is shown in the same editor, told to nobody, and the caret goes where the words have changed', async () => {
    await desk.write(storyOf(paragraph('陳情を採択'), paragraph('した')));
    const root = await desk.page.$('[contenteditable]');
    await desk.setFromOutside(storyOf(paragraph('陳情を趣旨採択'), paragraph('した')));
    expect(await desk.told()).toStrictEqual([]);
    expect(await root?.evaluate((element) => element.isConnected)).toBe(true);
    await desk.page.keyboard.type('★');
    expect(await desk.lines()).toStrictEqual(['陳情を趣旨★採択', 'した']);
  });

  test('what comes back late from the desk does not undo what was typed since', async () => {
    await desk.write(storyOf(paragraph()));
    await desk.comeBackAfter(40);
    for (const key of 'abcdefghijklmnopqrstuvwxyz') await desk.page.keyboard.press(key);
    await desk.comeBackAfter(0);
    expect(await desk.lines()).toStrictEqual(['abcdefghijklmnopqrstuvwxyz']);
  });

  test('a frame with too much text shows its beginning again when it is left', async () => {
    const story = storyOf(paragraph('陳情を採択した。'.repeat(60)));
    await desk.write(story, { heightMm: 20 });
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.type('終');
    const topOfText = () =>
      desk.page.evaluate(() => {
        const top = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
        return Math.round(top('.story-paragraph') - top('.sheet-ground'));
      });
    await expect.poll(topOfText).toBeLessThan(0);
    await desk.stopWriting();
    await expect.poll(topOfText).toBe(0);
  });

  test('a story that is only read tells nothing and stands as it was written', async () => {
    const story = storyOf(paragraph('陳情', bold('採択'), ruby('字', 'じ')), list('kanji', '一'));
    await desk.write(story);
    await desk.stopWriting();
    expect(await desk.told()).toStrictEqual([]);
    expect(await desk.lines()).toStrictEqual(['陳情採択字', '一']);
    expect(await desk.selection()).toBeUndefined();
  });
});
