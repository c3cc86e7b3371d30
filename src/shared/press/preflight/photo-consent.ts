import type { PhotoRecord } from '../../archive/photo.ts';
import type { Finding } from '../../base/finding.ts';
import type { PlacedPhoto } from '../../publication/frame.ts';
import { type FrameOnPage, findingAt, framesOf, type PreflightRule } from './rule.ts';

type Consents = Pick<PhotoRecord, 'consent' | 'people'>;

const namesOf = ({ people }: Consents, wanted: 'refused' | 'unknown'): string =>
  people
    .filter(({ consent }) => consent === wanted)
    .map(({ name }) => name)
    .join('、');

/** The first of these that is true: refused by somebody, refused as a whole, not known of somebody, not known at all. */
function findingOf(place: FrameOnPage, consents: Consents): Finding[] {
  const refused = namesOf(consents, 'refused');
  if (refused !== '')
    return [
      findingAt(place, 'photo-refused-by', { severity: 'error', params: { people: refused } }),
    ];
  if (consents.consent === 'refused')
    return [findingAt(place, 'photo-refused', { severity: 'error' })];
  const unknown = namesOf(consents, 'unknown');
  if (unknown !== '')
    return [
      findingAt(place, 'photo-consent-unknown-of', {
        severity: 'warning',
        params: { people: unknown },
      }),
    ];
  return consents.consent === 'unknown'
    ? [findingAt(place, 'photo-consent-unknown', { severity: 'warning' })]
    : [];
}

/** 掲載の同意: of the photo, and of each person who can be told apart. As the record says now, not when it was placed. */
export const photoConsent: PreflightRule = (subject) => {
  const consentsNow = ({ source, consent }: PlacedPhoto): Consents => {
    const record = subject.records.get(source.record);
    return record?.kind === 'photo' ? record : { consent, people: [] };
  };
  return framesOf(subject).flatMap((place) => {
    const { frame } = place;
    return frame.kind === 'photo' && frame.photo ? findingOf(place, consentsNow(frame.photo)) : [];
  });
};
