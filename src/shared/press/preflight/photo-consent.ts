import type { Finding } from '../../base/finding.ts';
import { type FrameOnPage, findingAt, framesOf, type PreflightRule } from './rule.ts';

/** 掲載の同意: of the photo, and of each person who can be told apart. As the record says now, not when it was placed. */
export const photoConsent: PreflightRule = (subject) => {
  const findingsOf = (place: FrameOnPage): Finding[] => {
    const { frame } = place;
    if (frame.kind !== 'photo' || !frame.photo) return [];
    const record = subject.records.get(frame.photo.source.record);
    const consent = record?.kind === 'photo' ? record.consent : frame.photo.consent;
    const people = record?.kind === 'photo' ? record.people : [];
    const refused = people.filter((person) => person.consent === 'refused').map(({ name }) => name);
    const unknown = people.filter((person) => person.consent === 'unknown').map(({ name }) => name);
    if (consent === 'refused' || refused.length > 0) {
      return [
        findingAt(place, 'photo-refused', {
          severity: 'error',
          params: { who: refused.join('、') },
        }),
      ];
    }
    if (consent === 'unknown' || unknown.length > 0) {
      return [
        findingAt(place, 'photo-consent-unknown', {
          severity: 'warning',
          params: { who: unknown.join('、') },
        }),
      ];
    }
    return [];
  };
  return framesOf(subject).flatMap(findingsOf);
};
