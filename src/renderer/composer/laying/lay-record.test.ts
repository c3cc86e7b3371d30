import { expect, test } from 'vitest';
import { type ArchiveRecord, archiveRecord } from '../../../shared/archive/archive-record.ts';
import { newId } from '../../../shared/base/id.ts';
import { findFrame } from '../../../shared/publication/deeds/recipe.ts';
import { edit } from '../../../shared/publication/edit.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import { storyText } from '../../../shared/publication/story.ts';
import { sample, sampleLeaflet } from '../support/sample-leaflet.ts';
import { layChoices, layRecord } from './lay-record.ts';

const kept = {
  id: newId(),
  accession: newId(),
  created: '2026-01-15T00:00:00.000Z',
  changed: '2026-01-15T00:00:00.000Z',
  revision: 3,
};
const record = (own: object): ArchiveRecord => archiveRecord.parse({ ...kept, ...own });

/** The frame that the record becomes, and the words in it. */
function laid(one: ArchiveRecord, name?: string): { frame: Frame; words: string } | undefined {
  const choice = layChoices(one.kind).find((each) => name === undefined || each.name === name);
  const at = { xMm: 200, yMm: 100 };
  const place = { publication: sampleLeaflet, pageId: sample.back, at };
  const laying = choice && layRecord([one], choice, place);
  if (!laying) return undefined;
  const { publication } = edit(sampleLeaflet, 'add', laying.recipe);
  const frame = findFrame(publication, laying.frame);
  if (!frame) return undefined;
  const story = frame.kind === 'text' ? publication.stories[frame.story] : undefined;
  return { frame, words: story ? storyText(story) : '' };
}

test('a photo keeps its shape and its focus, has room for its caption and stays on the page', () => {
  const photo = record({
    kind: 'photo',
    title: '集会',
    original: 'b'.repeat(64),
    fileName: 'a.jpg',
    mediaType: 'image/jpeg',
    byteLength: 1,
    widthPx: 4000,
    heightPx: 3000,
    caption: '昼休み集会',
    focus: { x: 0.3, y: 0.4 },
  });
  const frame = laid(photo)?.frame;
  expect(frame).toMatchObject({ kind: 'photo', xMm: 130, widthMm: 80, focus: { x: 0.3, y: 0.4 } });
  expect(frame?.heightMm).toBeGreaterThan(62);
  expect(frame?.heightMm).toBeLessThan(70);
});

test('a petition is laid as its vote or its gist, with the revision that it was made from', () => {
  const petition = record({
    kind: 'petition',
    title: '資格確認書を全員に',
    gist: ['全員に送ってください'],
    reasons: '理由があります。',
    plenaryVote: { counts: { for: 23, against: 21 }, outcome: 'adopted' },
  });
  expect(laid(petition, 'vote')?.frame).toMatchObject({
    block: {
      facts: { type: 'vote', counts: { for: 23, against: 21 } },
      sources: [{ revision: 3 }],
    },
  });
  expect(laid(petition, 'reasons')?.frame).toMatchObject({
    block: { facts: { type: 'gist', reasons: ['理由があります。'] } },
  });
  expect(laid(record({ kind: 'petition', title: '採決前' }), 'vote')).toBeUndefined();
});

test('an article lends its summary with its source, never when it is not for print', () => {
  const clipping = { kind: 'clipping', title: '記事', paper: '区民新聞', summary: '採択された。' };
  expect(laid(record({ ...clipping, date: '2026-01-14' }))?.words).toBe(
    '採択された。（区民新聞、2026-01-14）',
  );
  expect(laid(record({ ...clipping, permittedUse: 'not-for-print' }))).toBeUndefined();
});
