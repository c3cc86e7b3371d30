import { describe, expect, test } from 'vitest';
import { newId } from '../base/id.ts';
import type { FrameInput } from './frame.ts';
import { nextIssue, withEmptySlots } from './next-issue.ts';
import { PUBLICATION_VERSION, type Publication, publication } from './publication.ts';
import { type Story, storyFromText, storyText } from './story.ts';
import { defaultStyles } from './style.ts';

const box = { xMm: 10, yMm: 20, widthMm: 80, heightMm: 60 };
const long =
  'きのうの本会議で、わたしたちの陳情が採択されました。傍聴席は四十人をこえ、採決のときには大きな拍手がわきました。';

function issueWith(
  frames: readonly FrameInput[],
  stories: Readonly<Record<string, Story>>,
  title = 'みどり通信 第12号',
): Publication {
  const sheet = {
    size: 'A4',
    marginMm: { top: 10, right: 10, bottom: 10, left: 10 },
  };
  const pages = [{ id: newId(), frames }];
  const styles = defaultStyles();
  return publication.parse({ version: PUBLICATION_VERSION, title, sheet, pages, stories, styles });
}

const text = (story: string, more: Partial<FrameInput> = {}): FrameInput =>
  ({ kind: 'text', id: newId(), ...box, story, ...more }) as FrameInput;

const wordsIn = ({ pages, stories }: Publication): string[] =>
  pages.flatMap(({ frames }) =>
    frames.flatMap((frame) =>
      frame.kind === 'text' ? [storyText(stories[frame.story] ?? { blocks: [] })] : [],
    ),
  );

describe('前号から作る', () => {
  test('keeps the title line with the next number, section names and foot lines', () => {
    const [title, section, foot] = [newId(), newId(), newId()];
    const made = nextIssue(
      issueWith([text(title), text(section), text(foot)], {
        [title]: storyFromText('みどり通信 第12号', 'headline'),
        [section]: storyFromText('今月の予定', 'heading'),
        [foot]: storyFromText(
          '発行：みどり区社保協　電話 03-0000-0000　みどり区みどり町一丁目二番三号みどりビル四階',
          'body',
        ),
      }),
      newId,
    );
    expect(made.title).toBe('みどり通信 第13号');
    expect(wordsIn(made)).toEqual([
      'みどり通信 第13号',
      '今月の予定',
      '発行：みどり区社保協　電話 03-0000-0000　みどり区みどり町一丁目二番三号みどりビル四階',
    ]);
  });

  test('an article becomes one place to write in, in its own style and size', () => {
    const story = newId();
    const made = nextIssue(
      issueWith([text(story)], {
        [story]: {
          blocks: [
            { type: 'paragraph', style: 'heading', runs: [{ type: 'text', text: '陳情が採択' }] },
            {
              type: 'paragraph',
              style: 'lead',
              align: 'justify',
              runs: [
                { type: 'text', text: '★', sizePt: 30 },
                { type: 'text', text: long, sizePt: 14, link: 'https://example.org' },
              ],
            },
            { type: 'paragraph', style: 'body', runs: [{ type: 'text', text: 'つづく。' }] },
          ],
        },
      }),
      newId,
    );
    expect(Object.values(made.stories)).toEqual([
      {
        blocks: [
          { type: 'paragraph', style: 'heading', runs: [{ type: 'text', text: '陳情が採択' }] },
          {
            type: 'paragraph',
            style: 'lead',
            align: 'justify',
            runs: [{ type: 'text', text: '［ここに書く］', sizePt: 14 }],
          },
        ],
      },
    ]);
  });

  test('photos leave their place, shape and look behind', () => {
    const frame: FrameInput = {
      kind: 'photo',
      id: newId(),
      ...box,
      mask: 'ellipse',
      cornerMm: 3,
      outline: { colour: '#123456', widthMm: 1 },
      zoom: 2,
      focus: { x: 0.1, y: 0.2 },
      overrides: { caption: 'きのう' },
      photo: {
        source: { record: newId(), revision: 1 },
        original: 'a'.repeat(64),
        widthPx: 10,
        heightPx: 10,
        caption: 'きのう',
        credit: '',
        consent: 'given',
      },
    };
    const [made] = nextIssue(issueWith([frame], {}), newId).pages[0]?.frames ?? [];
    expect(made).toMatchObject({ ...box, mask: 'ellipse', cornerMm: 3, zoom: 1, overrides: {} });
    expect(made).not.toHaveProperty('photo');
  });

  test('a quotation becomes a place to write in; a contact stays', () => {
    const sources = [{ record: newId(), revision: 1 }];
    const quote: FrameInput = {
      kind: 'block',
      id: newId(),
      ...box,
      fill: '#ffeeee',
      sizePt: 13,
      block: {
        sources,
        facts: {
          type: 'quote',
          words: '拍手がわきました',
          speaker: '',
          role: '',
          faction: '',
          occasion: '',
          date: '',
          source: '',
          permission: 'public-statement',
        },
      },
    };
    const contact: FrameInput = {
      kind: 'block',
      id: newId(),
      ...box,
      block: {
        sources,
        facts: { type: 'contact', name: '会', about: '', address: '', contacts: [] },
      },
    };
    const made = nextIssue(issueWith([quote, contact], {}), newId);
    expect(made.pages[0]?.frames).toMatchObject([
      { kind: 'text', ...box, fill: '#ffeeee' },
      { kind: 'block', block: { facts: { type: 'contact', name: '会' } } },
    ]);
    expect(wordsIn(made)).toEqual(['［ここに書く］']);
  });

  test('what is shown on every page stays, however long', () => {
    const story = newId();
    const made = nextIssue(
      issueWith([text(story, { everyPage: true })], { [story]: storyFromText(long) }),
      newId,
    );
    expect(wordsIn(made)).toEqual([long]);
  });

  test('has ids of its own; frames that share a story or a group still do', () => {
    const [story, group] = [newId(), newId()];
    const before = issueWith([text(story, { group }), text(story, { group, part: 1 } as never)], {
      [story]: storyFromText('短い'),
    });
    const after = nextIssue(before, newId);
    const old = new Set(JSON.stringify(before).match(/[0-9a-f-]{36}/g));
    expect(
      (JSON.stringify(after).match(/[0-9a-f-]{36}/g) ?? []).filter((id) => old.has(id)),
    ).toEqual([]);
    const frames = after.pages[0]?.frames ?? [];
    expect(new Set(frames.map((frame) => frame.group)).size).toBe(1);
    expect(new Set(frames.map((frame) => frame.kind === 'text' && frame.story)).size).toBe(1);
    expect(Object.keys(after.stories)).toHaveLength(1);
    expect(publication.parse(after)).toEqual(after);
  });

  test('one without a number says in its title that it is the next; made from a template it has its name', () => {
    const plain = issueWith([], {}, '採択速報');
    expect(nextIssue(plain, newId).title).toBe('採択速報（次の号）');
    const template: Publication = { ...withEmptySlots(plain, newId), isTemplate: true };
    expect(nextIssue(template, newId)).toMatchObject({ title: '採択速報' });
    expect(nextIssue(template, newId)).not.toHaveProperty('isTemplate');
  });
});
