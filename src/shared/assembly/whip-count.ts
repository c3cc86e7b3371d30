import type { Stance, StanceTaken } from '../archive/common.ts';
import type { OrganisationRecord } from '../archive/organisation.ts';
import type { PersonRecord } from '../archive/person.ts';
import { comparePartialDates, parsePartialDate } from '../japanese/partial-date.ts';
import { isCalled } from './assembly-calendar.ts';

/** One member and where they stand. */
export interface MemberStance {
  readonly person: PersonRecord;
  readonly taken: StanceTaken;
}

/** 賛成見込み 23、反対 21（48人中）. */
export interface WhipCount {
  readonly counts: Readonly<Record<Stance, number>>;
  /** For and likely for; against and likely against. */
  readonly ayes: number;
  readonly noes: number;
  /** Members of whom nothing is known; null where nobody wrote how many seats there are. */
  readonly unknown: number | null;
  readonly seats: number | null;
  /** Ayes that carry it when everybody who may vote is there; the chair does not (Local Autonomy Act, article 116). */
  readonly needed: number | null;
  readonly members: readonly MemberStance[];
}

const dateOf = ({ date }: StanceTaken) => (date === undefined ? undefined : parsePartialDate(date));

/** The latest of the person on the petition; of those on one day, and of those without a day, the one written last. */
export function latestStance(
  { stances }: Pick<PersonRecord, 'stances'>,
  petition: string,
): StanceTaken | undefined {
  const taken = stances.filter((one) => one.petition === petition);
  const dated = taken
    .filter((one) => dateOf(one) !== undefined)
    .sort((one, other) => comparePartialDates(dateOf(one), dateOf(other)));
  return dated.at(-1) ?? taken.at(-1);
}

/** Who has a seat elsewhere only, does not vote here; of whom no body is written is taken for a member. */
function maySitIn(person: PersonRecord, assembly: OrganisationRecord | undefined): boolean {
  if (!assembly) return true;
  if (person.links.some(({ role, to }) => role === 'member-of' && to === assembly.id)) return true;
  const bodies = person.roles.filter(({ organisation }) => organisation !== '');
  return bodies.length === 0 || bodies.some(({ organisation }) => isCalled(assembly, organisation));
}

const CHAIR = 1;

export interface Whipped {
  readonly petition: string;
  readonly people: readonly PersonRecord[];
  readonly assembly?: OrganisationRecord | undefined;
}

/** How a vote would go, by the latest that each member was heard to say. */
export function whipCount({ petition, people, assembly }: Whipped): WhipCount {
  const members = people
    .filter((person) => maySitIn(person, assembly))
    .flatMap((person): MemberStance[] => {
      const taken = latestStance(person, petition);
      return taken ? [{ person, taken }] : [];
    });
  const count = (stance: Stance): number =>
    members.filter(({ taken }) => taken.stance === stance).length;
  const counts = {
    for: count('for'),
    'likely-for': count('likely-for'),
    unclear: count('unclear'),
    'likely-against': count('likely-against'),
    against: count('against'),
    abstain: count('abstain'),
  };
  const seats = assembly?.assembly?.seats ?? null;
  return {
    counts,
    ayes: counts.for + counts['likely-for'],
    noes: counts.against + counts['likely-against'],
    unknown: seats === null ? null : Math.max(0, seats - members.length),
    seats,
    needed: seats === null ? null : Math.floor((seats - CHAIR) / 2) + 1,
    members,
  };
}

/** What the count promises: enough even if all come, more than the other side, as many, fewer. */
export type Outlook = 'carried' | 'ahead' | 'even' | 'behind';

export function outlook({ ayes, noes, needed }: WhipCount): Outlook {
  if (needed !== null && ayes >= needed) return 'carried';
  return ayes > noes ? 'ahead' : ayes === noes ? 'even' : 'behind';
}
