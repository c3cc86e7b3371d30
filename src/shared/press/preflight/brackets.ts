import { frameTexts } from '../../publication/frame-text.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** JIS X 4051, 4.1 (cl-01 and cl-02 of JLREQ): each opening bracket with its closing one. */
const PAIRS = new Map(
  [...'「」『』（）【】〈〉《》〔〕［］｛｝()[]{}'.matchAll(/../gsu)].map(([pair]) => [
    pair.charAt(1),
    pair.charAt(0),
  ]),
);
const OPENING = new Set(PAIRS.values());
/** 1）2） and a） number a list: they have no opening bracket. */
const NUMBERED = /(^|[\s、。「『【])([0-9０-９]{1,2}|[a-zａ-ｚア-ン一二三四五六七八九十])[）)]/gmu;

/** The first bracket that has no counterpart. */
export function loneBracket(text: string): string | undefined {
  const open: string[] = [];
  for (const sign of text.replace(NUMBERED, '$1$2')) {
    if (OPENING.has(sign)) open.push(sign);
    const wanted = PAIRS.get(sign);
    if (wanted === undefined) continue;
    if (open.pop() !== wanted) return sign;
  }
  return open.at(-1);
}

/** A bracket that is not closed, or closes nothing. */
export const brackets: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const lone = frameTexts(subject.publication, place.frame).map(loneBracket).find(Boolean);
    return lone === undefined
      ? []
      : [findingAt(place, 'bracket-alone', { severity: 'warning', params: { bracket: lone } })];
  });
