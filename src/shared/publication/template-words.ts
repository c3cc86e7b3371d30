import * as z from 'zod';
import type { PetitionRecord, VoteTaken } from '../archive/petition.ts';
import { outcomeWord, voteWording, votingBody } from '../assembly/words.ts';
import { eraDate, printedDate } from '../japanese/japanese-calendar.ts';
import { parsePartialDate } from '../japanese/partial-date.ts';
import type { CampaignMaterial } from './campaign-material.ts';

const VALUES = {
  'campaign.title': ({ campaign }) => campaign.title,
  'campaign.demand': ({ campaign }) => campaign.demand,
  'campaign.lead': ({ campaign }) => campaign.lead,
  'campaign.thanks': ({ campaign }) => campaign.thanks,
  'campaign.seal': ({ campaign }) => campaign.seal,
  'action.1.what': ({ campaign }) => campaign.actions[0]?.what,
  'action.1.detail': ({ campaign }) => campaign.actions[0]?.detail,
  'action.2.what': ({ campaign }) => campaign.actions[1]?.what,
  'action.2.detail': ({ campaign }) => campaign.actions[1]?.detail,
  'action.3.what': ({ campaign }) => campaign.actions[2]?.what,
  'action.3.detail': ({ campaign }) => campaign.actions[2]?.detail,
  'petition.title': (material) => chosen(material)?.title,
  'petition.kind': (material) => {
    const petition = chosen(material);
    if (!petition) return undefined;
    const ja = petition.petitionKind === 'seigan' ? '請願' : '陳情';
    return material.language === 'ja' ? ja : 'petition';
  },
  'petition.assembly': (material) => chosen(material)?.assembly,
  'petition.addressee': (material) => chosen(material)?.addressee,
  'petition.introducers': (material) => chosen(material)?.introducers.join('　'),
  /** Of the letter: the day it was handed in, else its own date, else today, as far as they are known to the day; formally by era. */
  'petition.letterDate': (material) => letterDate(material),
  'petitioner.postalCode': (material) => chosen(material)?.petitioner.postalCode,
  'petitioner.address': (material) => chosen(material)?.petitioner.address,
  'petitioner.organisation': (material) => chosen(material)?.petitioner.organisation,
  'petitioner.representative': (material) => chosen(material)?.petitioner.representative,
  'petitioner.phone': (material) => chosen(material)?.petitioner.phone,
  'decision.outcome': (material) => {
    const outcome = decision(material)?.outcome;
    return outcome && outcomeWord(outcome, material.language);
  },
  'decision.counts': (material) => {
    const vote = decision(material);
    return vote && voteWording(vote.counts, material.language);
  },
  'decision.body': (material) => {
    const vote = decision(material);
    const which = vote === chosen(material)?.plenaryVote ? 'plenary' : 'committee';
    return vote && votingBody(which, vote.body, material.language);
  },
  'decision.date': (material) => {
    const date = decision(material)?.date;
    return date && printedDate(date, material.language);
  },
  'organiser.name': ({ organisations }) => organisations[0]?.title,
  'organiser.about': ({ organisations }) => organisations[0]?.about,
  'organiser.representative': ({ organisations }) => organisations[0]?.representative,
  'organisations.names': ({ organisations, language }) =>
    organisations.map(({ title }) => title).join(language === 'ja' ? '　' : ', '),
  today: ({ today, language }) => (language === 'ja' ? eraDate(today) : printedDate(today, 'en')),
} as const satisfies Readonly<Record<string, (material: CampaignMaterial) => string | undefined>>;

const LISTS = {
  'campaign.points': ({ campaign }) => campaign.points,
  'campaign.benefits': ({ campaign }) => campaign.benefits,
  'campaign.actions': ({ campaign }) =>
    campaign.actions.map(({ what, detail }) => (detail === '' ? what : `${what}　${detail}`)),
  'petition.gist': (material) => chosen(material)?.gist ?? [],
  'petition.reasons': (material) =>
    (chosen(material)?.reasons ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  /** Dates that lie ahead, the next one first. */
  upcoming: ({ events, today, language }) =>
    events
      .filter(({ date }) => date !== undefined && (parsePartialDate(date)?.to ?? '') > today)
      .map(({ date = '', title, place }) => {
        const where = place === '' ? '' : language === 'ja' ? `（${place}）` : ` (${place})`;
        return `${printedDate(date, language)}　${title}${where}`;
      }),
  /** What has happened, told in the order of time; a year is named where it begins. */
  happened,
  organisations: ({ organisations }) => organisations.map(({ title }) => title),
} as const satisfies Readonly<Record<string, (material: CampaignMaterial) => readonly string[]>>;

const chosen = ({ petitions }: CampaignMaterial): PetitionRecord | undefined => petitions[0];
/** What the assembly has decided last: the plenary, else the committee. */
const decision = (material: CampaignMaterial): VoteTaken | undefined =>
  chosen(material)?.plenaryVote ?? chosen(material)?.committeeVote;

/** Not of 「2025年秋」, which says nothing without its year. */
const YEAR = /^\d{4}年(?=\d)/;

function happened({ events, today, language }: CampaignMaterial): string[] {
  const past = events.flatMap(({ date = '', title, summary }) =>
    (parsePartialDate(date)?.to ?? today) < today
      ? [{ day: printedDate(date, language), title, summary }]
      : [],
  );
  return past.map(({ day, title, summary }, place) => {
    const year = YEAR.exec(day)?.[0];
    const isNamed = year !== undefined && past[place - 1]?.day.startsWith(year);
    const when = isNamed ? day.replace(YEAR, '') : day;
    return language === 'ja' ? `${when}、${title}。${summary}` : `${when}: ${title}. ${summary}`;
  });
}

function letterDate(material: CampaignMaterial): string {
  const petition = chosen(material);
  const submitted = petition?.stages.find(({ stage }) => stage === 'submitted')?.date;
  const days = [submitted, petition?.date].map((date) =>
    date === undefined ? undefined : parsePartialDate(date),
  );
  const day = days.find((date) => date?.precision === 'day')?.from ?? material.today;
  return material.language === 'ja' ? eraDate(day) : printedDate(day, 'en');
}

type NameOf<Table> = Extract<keyof Table, string>;
const namesOf = <Table extends object>(table: Table) =>
  Object.keys(table) as [NameOf<Table>, ...NameOf<Table>[]];

/** Names that `{…}` may hold in a template's words. */
export const valueName = z.enum(namesOf(VALUES));
export type ValueName = z.infer<typeof valueName>;
/** Names that `lines` of a template may be taken from. */
export const listName = z.enum(namesOf(LISTS));
export type ListName = z.infer<typeof listName>;

/** The records that the words behind a name are taken from. */
export function recordsBehind(name: ValueName | ListName, material: CampaignMaterial): string[] {
  const { campaign, events, organisations, today } = material;
  const [subject] = name.split('.');
  const ids = (records: readonly ({ id: string } | undefined)[]): string[] =>
    records.flatMap((record) => record?.id ?? []);
  const isAhead = (date = ''): boolean => (parsePartialDate(date)?.to ?? '') > today;
  switch (subject) {
    case 'campaign':
    case 'action':
      return [campaign.id];
    case 'petition':
    case 'petitioner':
    case 'decision':
      return ids([chosen(material)]);
    case 'organiser':
      return ids(organisations.slice(0, 1));
    case 'organisations':
      return ids(organisations);
    case 'upcoming':
      return ids(events.filter(({ date }) => isAhead(date)));
    case 'happened':
      return ids(events.filter(({ date }) => date !== undefined && !isAhead(date)));
    default:
      return [];
  }
}

/** What stands behind a name; '' when the records say nothing. */
export const wordsOf = (name: ValueName, material: CampaignMaterial): string =>
  VALUES[name](material) ?? '';

export const linesOf = (name: ListName, material: CampaignMaterial): readonly string[] =>
  LISTS[name](material);
