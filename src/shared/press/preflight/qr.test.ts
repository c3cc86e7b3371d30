import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { subjectOf } from '../../../../test/support/preflight-subject.ts';
import { newId } from '../../base/id.ts';
import type { QrFrame } from '../../publication/frame.ts';
import { preflight } from './preflight.ts';

function findingsOf(fields: Partial<QrFrame>) {
  const leaflet = leafletMaker();
  const side = { widthMm: 25, heightMm: 25 };
  leaflet.frame({ kind: 'qr', id: newId(), xMm: 20, yMm: 20, ...side, ...fields });
  return preflight(subjectOf(leaflet.made())).map(({ rule, params }) => ({ rule, params }));
}
const rulesOf = (fields: Partial<QrFrame>) => findingsOf(fields).map(({ rule }) => rule);

describe('a QR code', () => {
  test('is as it should be: dark on light, large enough, with something in it', () => {
    expect(rulesOf({ words: 'example.org' })).toStrictEqual([]);
    expect(rulesOf({ words: 'example.org', colour: '#2f3e8f', ground: '#fff3b8' })).toStrictEqual(
      [],
    );
  });

  test('without content is an error', () => {
    expect(rulesOf({})).toStrictEqual(['qr-empty']);
    expect(rulesOf({ holds: 'phone', words: '電話' })).toStrictEqual(['qr-empty']);
  });

  test('whose modules are finer than 0.4 mm says how wide it must be, and is silent at that width', () => {
    const small = { words: 'example.org', widthMm: 10, heightMm: 10 };
    const [finding] = findingsOf(small);
    expect(finding).toStrictEqual({ rule: 'qr-small', params: { mm: 0.3, sideMm: 14 } });
    expect(rulesOf({ ...small, widthMm: 14, heightMm: 14 })).toStrictEqual([]);
  });

  test('that is pale, or light on dark, is said', () => {
    expect(rulesOf({ words: 'example.org', colour: '#ffd400' })).toStrictEqual(['qr-faint']);
    expect(rulesOf({ words: 'example.org', colour: '#ffffff', ground: '#1a1a1a' })).toStrictEqual([
      'qr-inverted',
    ]);
  });

  test('with a telephone number asks whether it may be published', () => {
    expect(rulesOf({ holds: 'phone', words: '03-1234-5678' })).toStrictEqual(['personal-contact']);
  });
});
