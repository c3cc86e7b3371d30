import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { subjectOf } from '../../../../test/support/preflight-subject.ts';
import type { Finding } from '../../base/finding.ts';
import { newId } from '../../base/id.ts';
import { edit } from '../../publication/edit.ts';
import { frame as anyFrame } from '../../publication/frame.ts';
import { type Publication, publication } from '../../publication/publication.ts';
import { preflight } from '../preflight/preflight.ts';
import { mendOf } from './mends.ts';

const findings = (leaflet: Publication, rule: string): Finding[] =>
  preflight(subjectOf(leaflet)).filter((finding) => finding.rule === rule);

/** The leaflet after one press for each finding of the rule. */
function mended(leaflet: Publication, rule: string): Publication {
  const found = findings(leaflet, rule);
  expect(found.length).toBeGreaterThan(0);
  return found.reduce((now, finding) => {
    const mend = mendOf(finding, now);
    if (!mend) throw new Error(`no mend for ${rule}`);
    return publication.parse(edit(now, 'frame', mend).publication);
  }, leaflet);
}

const shape = (fields: Record<string, unknown>) =>
  anyFrame.parse({ kind: 'shape', id: newId(), shape: 'rectangle', fill: '#b0111c', ...fields });

test('a ground that ends at the cut is carried on to the bleed, on the sides where it does', () => {
  const maker = leafletMaker();
  const band = shape({ xMm: 0, yMm: 0, widthMm: 210, heightMm: 40 });
  maker.frame(band);
  const done = mended(maker.made(), 'bleed-missing');
  expect(findings(done, 'bleed-missing')).toEqual([]);
  expect(done.pages[0]?.frames.find(({ id }) => id === band.id)).toMatchObject({
    xMm: -3,
    yMm: -3,
    widthMm: 216,
    heightMm: 43,
  });
});

test('hairlines become as thick as print needs, small words as large as readers need', () => {
  const maker = leafletMaker();
  maker.frame(
    shape({
      xMm: 30,
      yMm: 30,
      widthMm: 20,
      heightMm: 20,
      outline: { colour: '#000000', widthMm: 0.02 },
    }),
  );
  maker.text({
    blocks: [
      {
        type: 'paragraph',
        style: 'body',
        runs: [
          { type: 'text', text: '小さい', sizePt: 5 },
          { type: 'text', text: '大きい', sizePt: 20 },
        ],
      },
    ],
  });
  const made = maker.made();
  expect(findings(mended(made, 'line-thin'), 'line-thin')).toEqual([]);
  const done = mended(made, 'type-small');
  expect(findings(done, 'type-small')).toEqual([]);
  expect(JSON.stringify(done.stories)).toContain('"sizePt":20');
});

test('a code that is too fine grows around its middle; a locked frame is left alone', () => {
  const maker = leafletMaker();
  const code = {
    kind: 'qr',
    id: newId(),
    xMm: 50,
    yMm: 50,
    widthMm: 8,
    heightMm: 8,
    words: 'https://example.org/shomei/2026',
  };
  maker.frame(anyFrame.parse(code));
  const made = maker.made();
  expect(findings(mended(made, 'qr-small'), 'qr-small')).toEqual([]);
  const locked = leafletMaker();
  locked.frame(anyFrame.parse({ ...code, locked: true }));
  const [finding] = findings(locked.made(), 'qr-small');
  expect(finding && mendOf(finding, locked.made())).toBeUndefined();
});
