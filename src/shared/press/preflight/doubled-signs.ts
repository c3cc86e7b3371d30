import { frameTexts } from '../../publication/frame-text.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Signs and particles that nobody writes twice; 「はは」 is a word, 「ででき…」 two. */
const DOUBLED = /、、|。。|をを|がが(?!く)|にに(?!ん)|のの(?!し)|へへ|とと(?![のも])/u;

/** 「資料をを配る」: what is left over from mending. */
export const doubledSigns: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const text = frameTexts(subject.publication, place.frame).join('\n');
    const [signs] = DOUBLED.exec(text) ?? [];
    if (signs === undefined) return [];
    const at = text.indexOf(signs);
    const words = text.slice(Math.max(0, at - 6), at + 8).replace(/\n/g, ' ');
    return [findingAt(place, 'signs-doubled', { severity: 'warning', params: { words } })];
  });
