import type { ArchiveRecord } from '../archive/archive-record.ts';
import type { CampaignRecord } from '../archive/campaign.ts';
import type { EventRecord } from '../archive/event.ts';
import type { FigureRecord } from '../archive/figure.ts';
import type { OrganisationRecord } from '../archive/organisation.ts';
import type { PetitionRecord } from '../archive/petition.ts';
import type { PhotoRecord } from '../archive/photo.ts';
import type { QuoteRecord } from '../archive/quote.ts';
import { isGranted } from '../assembly/vote.ts';
import { comparePartialDates, parsePartialDate } from '../japanese/partial-date.ts';
import { asEntered, bestFigures, bestPhotos, bestQuotes, newestFirst } from './best-records.ts';

/** A campaign's records in the order in which a publication wants them. */
export interface CampaignMaterial {
  readonly campaign: CampaignRecord;
  readonly language: 'ja' | 'en';
  /** Civil day. */
  readonly today: string;
  /** The petition it is about first, then the others that are still alive, then the older ones. */
  readonly petitions: readonly PetitionRecord[];
  readonly photos: readonly PhotoRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly figures: readonly FigureRecord[];
  /** In the order of time. */
  readonly events: readonly EventRecord[];
  /** Who answers for the campaign first. */
  readonly organisations: readonly OrganisationRecord[];
}

export interface MaterialOptions {
  readonly campaign: string;
  readonly petition?: string | undefined;
  readonly language: 'ja' | 'en';
  readonly today: string;
}

type Records = readonly ArchiveRecord[];

/** Linked to the campaign, or from it, or from a record that is. */
function belonging(records: Records, campaign: CampaignRecord): Records {
  const own = new Set([campaign.id, ...campaign.links.map(({ to }) => to)]);
  for (const record of records) {
    if (record.links.some(({ to }) => to === campaign.id)) own.add(record.id);
  }
  const near = new Set(own);
  for (const record of records) {
    if (own.has(record.id)) for (const { to } of record.links) near.add(to);
  }
  return records.filter(
    (record) =>
      near.has(record.id) &&
      (record.kind === 'campaign' ||
        own.has(record.id) ||
        !record.links.some(({ role, to }) => role === 'campaign' && to !== campaign.id)),
  );
}

/** Adopted, then granted otherwise, then voted on, then whatever waits. */
function success({ plenaryVote }: PetitionRecord): number {
  if (plenaryVote?.outcome === 'adopted') return 0;
  if (plenaryVote?.outcome && isGranted(plenaryVote.outcome)) return 1;
  return plenaryVote ? 2 : 3;
}

const submittedOn = ({ date, stages }: PetitionRecord): { date?: string | undefined } => ({
  date: date ?? stages.find(({ stage }) => stage === 'submitted')?.date,
});

function petitionsInOrder(petitions: readonly PetitionRecord[], first?: string): PetitionRecord[] {
  const replaced = new Set(
    petitions.flatMap(({ links }) =>
      links.filter(({ role }) => role === 'predecessor').map(({ to }) => to),
    ),
  );
  const place = (petition: PetitionRecord): number =>
    petition.id === first ? 0 : replaced.has(petition.id) ? 2 : 1;
  return [...petitions].sort(
    (one, other) =>
      place(one) - place(other) ||
      success(one) - success(other) ||
      newestFirst(submittedOn(one), submittedOn(other)) ||
      asEntered(one, other),
  );
}

function organisationsInOrder(records: Records, campaign: CampaignRecord): OrganisationRecord[] {
  const answering = campaign.links.filter(({ role }) => role === 'organiser').map(({ to }) => to);
  const place = ({ id }: OrganisationRecord): number =>
    answering.includes(id) ? answering.indexOf(id) : answering.length;
  return records
    .filter((record) => record.kind === 'organisation')
    .sort((one, other) => place(one) - place(other) || asEntered(one, other));
}

/** Photos of the campaign; those that belong to no campaign at all come after them. */
function photosInOrder(records: Records, own: Records): PhotoRecord[] {
  const owned = new Set(own.map(({ id }) => id));
  const photos = records.filter((record) => record.kind === 'photo');
  const free = photos.filter(
    ({ id, links }) => !owned.has(id) && !links.some(({ role }) => role === 'campaign'),
  );
  return [...bestPhotos(photos.filter(({ id }) => owned.has(id))), ...bestPhotos(free)];
}

/** What a publication of the campaign can be made from; undefined when the campaign is not among the records. */
export function campaignMaterial(
  records: Records,
  { campaign: id, petition, language, today }: MaterialOptions,
): CampaignMaterial | undefined {
  const campaign = records.find(
    (record): record is CampaignRecord => record.kind === 'campaign' && record.id === id,
  );
  if (!campaign) return undefined;
  const own = belonging(records, campaign);
  return {
    campaign,
    language,
    today,
    petitions: petitionsInOrder(
      own.filter((record) => record.kind === 'petition'),
      petition,
    ),
    photos: photosInOrder(records, own),
    quotes: bestQuotes(own.filter((record) => record.kind === 'quote')),
    figures: bestFigures(own.filter((record) => record.kind === 'figure')),
    events: own
      .filter((record) => record.kind === 'event')
      .sort((one, other) =>
        comparePartialDates(parsePartialDate(one.date ?? ''), parsePartialDate(other.date ?? '')),
      ),
    organisations: organisationsInOrder(own, campaign),
  };
}
