import { newId } from '../../src/shared/base/id.ts';
import {
  blockFrame,
  type Frame,
  type PlacedPhoto,
  photoFrame,
  tableFrame,
  textFrame,
} from '../../src/shared/publication/frame.ts';
import {
  isReport,
  PUBLICATION_VERSION,
  publication,
  type ReportPublication,
} from '../../src/shared/publication/publication.ts';

import type { StoryBlock } from '../../src/shared/publication/story.ts';
import { defaultStyles } from '../../src/shared/publication/style.ts';

const SENTENCE =
  '区の社会保障推進協議会は、資格確認書をすべての加入者に送ることを求めて、陳情を提出しました。';

const words = (style: 'headline' | 'heading' | 'body', text: string): StoryBlock => ({
  type: 'paragraph',
  style,
  runs: [{ type: 'text', text }],
});

const BOX = { xMm: 0, yMm: 0, widthMm: 160, heightMm: 60 };

const table = (rows: number): Frame =>
  tableFrame.parse({
    kind: 'table',
    id: newId(),
    ...BOX,
    widths: [1, 3],
    rows: [
      ['番号', '内容'],
      ...Array.from({ length: rows }, (_none, at) => [`〔t${at}〕`, SENTENCE]),
    ],
    sizePt: 9.5,
  });

const chronology = (entries: number): Frame =>
  blockFrame.parse({
    kind: 'block',
    id: newId(),
    ...BOX,
    sizePt: 10,
    block: {
      sources: [{ record: newId(), revision: 1 }],
      facts: {
        type: 'chronology',
        title: '',
        entries: Array.from({ length: entries }, (_none, at) => ({
          date: `2025年${1 + Math.floor(at / 10)}月${1 + (at % 10)}日`,
          text: `〔c${at}〕できごと`,
          important: false,
        })),
      },
    },
  });

const picture = (photo: PlacedPhoto): Frame =>
  photoFrame.parse({ kind: 'photo', id: newId(), ...BOX, widthMm: 110, heightMm: 80, photo });

export interface LongReport {
  readonly chapters: number;
  readonly photos?: readonly PlacedPhoto[];
  readonly columns?: 1 | 2;
}

/**
 * A report whose every sentence carries a mark, so that it can be said on which page each stands: chapters with sections, a table that
 * breaks, a chronology that breaks.
 */
export function longReport({ chapters, photos = [], columns = 1 }: LongReport): ReportPublication {
  const [story, storyFrame] = [newId(), newId()];
  const frames: Frame[] = [textFrame.parse({ kind: 'text', id: storyFrame, ...BOX, story })];
  const placed = (frame: Frame): StoryBlock => {
    frames.push(frame);
    return { type: 'placed', frame: frame.id, place: 'column' };
  };
  const blocks = Array.from({ length: chapters }, (_none, chapter): StoryBlock[] => {
    const photo = photos[chapter % Math.max(1, photos.length)];
    return [
      words('headline', `〔h${chapter}〕章の見出し`),
      ...Array.from({ length: 6 }, (_one, at) =>
        words(
          'body',
          Array.from(
            { length: 2 + ((chapter + at) % 4) },
            (_two, sentence) => `〔p${chapter}.${at}.${sentence}〕${SENTENCE}`,
          ).join(''),
        ),
      ),
      ...(photo ? [placed(picture(photo))] : []),
      words('heading', `〔s${chapter}〕節の見出し`),
      ...(chapter === 1 ? [placed(table(45))] : []),
      ...(chapter === 2 ? [placed(chronology(60))] : []),
      words('body', `〔e${chapter}〕${SENTENCE.repeat(4)}`),
    ];
  }).flat();
  const styles = defaultStyles();
  const made = publication.parse({
    version: PUBLICATION_VERSION,
    title: 'とりくみの報告',
    language: 'ja',
    sheet: {
      size: 'A4',
      bleedMm: 0,
      marginMm: { top: 30, right: 25, bottom: 30, left: 25 },
      folio: 'plain',
    },
    pages: [{ id: newId(), frames }],
    stories: { [story]: { blocks } },
    styles: {
      ...styles,
      headline: { ...styles.headline, sizePt: 15, align: 'start' },
      heading: { ...styles.heading, sizePt: 12 },
      body: { ...styles.body, font: 'mincho', sizePt: 10.5, lineHeight: 1.8 },
    },
    report: { story, runningHead: 'とりくみの報告', columns },
  });
  if (!isReport(made)) throw new Error('not a report');
  return made;
}
