import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bold, list, paragraph, ruby, storyOf } from '../support/stories.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});
afterAll(() => desk.close());

const KANA = ['k', 'か', 'かk', 'かけ', 'かけt', 'かけつ'];
const CONVERTED = [...KANA, '可決'];

describe('what is composed stands once, where the caret was', () => {
  test('in an empty story', async () => {
    await desk.write(storyOf());
    await desk.ime.compose(CONVERTED, '可決');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('可決')));
    expect(await desk.lines()).toStrictEqual(['可決']);
  });

  test('at the beginning, in the middle and at the end of a paragraph', async () => {
    await desk.write(storyOf(paragraph('陳情を本会議で')));
    await desk.select('陳情', 0);
    await desk.ime.compose(CONVERTED, '①');
    await desk.select('本会議', 0);
    await desk.ime.compose(CONVERTED, '②');
    await desk.select('本会議で', 4);
    await desk.ime.compose(CONVERTED, '可決');
    await desk.ime.compose(['し', 'した'], 'した');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('①陳情を②本会議で可決した')));
    expect(await desk.lines()).toStrictEqual(['①陳情を②本会議で可決した']);
  });

  test('over what was selected', async () => {
    await desk.write(storyOf(paragraph('陳情を否決した')));
    await desk.select('否決');
    await desk.ime.compose(CONVERTED, '可決');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('陳情を可決した')));
    expect(await desk.lines()).toStrictEqual(['陳情を可決した']);
  });

  test('inside and at the end of bold words, which stay bold alone', async () => {
    await desk.write(storyOf(paragraph('ついに', bold('全国初'), 'の快挙')));
    await desk.select('全国初', 2);
    await desk.ime.compose(CONVERTED, '最');
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('ついに', bold('全国最初'), 'の快挙')),
    );
    await desk.select('快挙', 2);
    await desk.ime.compose(CONVERTED, '可決');
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('ついに', bold('全国最初'), 'の快挙可決')),
    );
  });

  test('with bold switched on before anything is typed', async () => {
    await desk.write(storyOf(paragraph('ついに')));
    await desk.command('bold');
    await desk.ime.compose(CONVERTED, '可決');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('ついに', bold('可決'))));
    await desk.command('bold');
    await desk.ime.compose(['し', 'した'], 'した');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('ついに', bold('可決'), 'した')));
  });

  test('in a list item', async () => {
    await desk.write(storyOf(list('kanji', '資格確認書を送ること', '国に意見書を出すこと')));
    await desk.select('意見書', 0);
    await desk.ime.compose(CONVERTED, '強い');
    expect(await desk.story()).toStrictEqual(
      storyOf(list('kanji', '資格確認書を送ること', '国に強い意見書を出すこと')),
    );
  });

  test('in a vertical frame and in columns', async () => {
    await desk.write(storyOf(paragraph('陳情を採択')), { writing: 'vertical' });
    await desk.select('採択', 0);
    await desk.ime.compose(CONVERTED, '全会一致で');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('陳情を全会一致で採択')));
    await desk.write(storyOf(paragraph('陳情を採択')), { columns: 2 });
    await desk.ime.compose(CONVERTED, 'した');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('陳情を採択した')));
  });
});

describe('ruby', () => {
  const SHINGI = storyOf(paragraph('委員会で', ruby('審議', 'しんぎ'), 'した'));

  test('before it', async () => {
    await desk.write(SHINGI);
    await desk.select('委員会で', 4);
    await desk.ime.compose(CONVERTED, '十分に');
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('委員会で十分に', ruby('審議', 'しんぎ'), 'した')),
    );
    expect(await desk.lines()).toStrictEqual(['委員会で十分に審議した']);
  });

  test('inside it', async () => {
    await desk.write(SHINGI);
    await desk.select('審議', 1);
    await desk.ime.compose(CONVERTED, '査');
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('委員会で', ruby('審査議', 'しんぎ'), 'した')),
    );
    expect(await desk.lines()).toStrictEqual(['委員会で審査議した']);
  });

  test('after it', async () => {
    await desk.write(SHINGI);
    await desk.select('した', 0);
    await desk.ime.compose(CONVERTED, '可決');
    expect(await desk.story()).toStrictEqual(
      storyOf(paragraph('委員会で', ruby('審議', 'しんぎ'), '可決した')),
    );
    expect(await desk.lines()).toStrictEqual(['委員会で審議可決した']);
  });

  test('at its inner edges: nothing is lost, nothing doubled', async () => {
    for (const edge of [0, 2]) {
      await desk.write(SHINGI);
      await desk.select('審議', edge);
      await desk.ime.compose(CONVERTED, '可決');
      const words = edge === 0 ? '委員会で可決審議した' : '委員会で審議可決した';
      expect(await desk.lines()).toStrictEqual([words]);
    }
  });

  test('as the first and the last of its paragraph', async () => {
    await desk.write(storyOf(paragraph(ruby('陳情', 'ちんじょう'))));
    await desk.select('陳情', 2);
    await desk.ime.compose(CONVERTED, 'の主旨');
    await desk.select('陳情', 0);
    await desk.ime.compose(CONVERTED, '新しい');
    expect(await desk.lines()).toStrictEqual(['新しい陳情の主旨']);
  });
});

describe('while it composes', () => {
  test('Enter takes the words and begins no paragraph', async () => {
    await desk.write(storyOf(paragraph('委員会で')));
    await desk.ime.composing(...CONVERTED);
    await desk.ime.keptKey('Enter');
    await desk.ime.take('可決');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('委員会で可決')));
    await desk.page.keyboard.press('Enter');
    await desk.ime.compose(['は', 'はい'], 'はい');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('委員会で可決'), paragraph('はい')));
  });

  test('the desk is told nothing until it ends', async () => {
    await desk.write(storyOf(paragraph('委員会で')));
    await desk.ime.composing(...CONVERTED);
    expect(await desk.told()).toStrictEqual([]);
    await desk.ime.take('可決');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('委員会で可決')));
    expect(await desk.told()).toHaveLength(1);
  });

  test('breaking off leaves the story as it was', async () => {
    await desk.write(storyOf(paragraph('委員会で')));
    await desk.ime.composing(...CONVERTED);
    await desk.ime.cancel();
    expect(await desk.lines()).toStrictEqual(['委員会で']);
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('委員会で')));
    await desk.ime.compose(['ひ', 'ひけつ'], '否決');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('委員会で否決')));
  });

  test('no command acts', async () => {
    await desk.write(storyOf(paragraph('委員会で')));
    await desk.ime.composing(...CONVERTED);
    await desk.command('bold');
    await desk.command('list', 'bullet');
    await desk.ime.take('可決');
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('委員会で可決')));
  });

  test('a story set from outside waits and does not disturb it', async () => {
    await desk.write(storyOf(paragraph('委員会で')));
    await desk.ime.composing(...CONVERTED);
    await desk.setFromOutside(storyOf(paragraph('本会議で')));
    expect(await desk.lines()).toStrictEqual(['委員会で可決']);
    await desk.ime.take('可決');
    expect(await desk.lines()).toStrictEqual(['委員会で可決']);
    expect(await desk.story()).toStrictEqual(storyOf(paragraph('委員会で可決')));
  });
});
