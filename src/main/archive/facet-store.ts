import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import {
  type FacetName,
  type FacetValue,
  facetName,
  facetValues,
} from '../../shared/archive/facet.ts';
import type { Reader, Value, Writer } from '../database/sqlite.ts';

/** Values are characters: from the first that is printed, without the surrogates. */
const [FIRST_CHARACTER, SURROGATES, SURROGATE_COUNT, LAST_CHARACTER] = [
  0x20, 0xd800, 0x800, 0x10ffff,
];

function characterOf(number: number): string {
  const plain = FIRST_CHARACTER + number;
  const code = plain < SURROGATES ? plain : plain + SURROGATE_COUNT;
  // More than a million different values: what comes after them is found by its words alone.
  return code > LAST_CHARACTER ? '' : String.fromCodePoint(code);
}

function numberOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return (code < SURROGATES ? code : code - SURROGATE_COUNT) - FIRST_CHARACTER;
}

const knownNumber = (
  database: Reader,
  { name, key }: Pick<FacetValue, 'name' | 'key'>,
): number | undefined => {
  const row = database.get(
    'SELECT number FROM facet_value WHERE name = ? AND value = ?',
    name,
    key,
  );
  return row && Number(row.number);
};

const numberFor = (database: Writer, value: FacetValue): number =>
  knownNumber(database, value) ??
  database.run(
    'INSERT INTO facet_value (name, value, label) VALUES (?, ?, ?)',
    value.name,
    value.key,
    value.label,
  ).lastId;

function linkedPeople(database: Reader, { links }: ArchiveRecord): string[] {
  if (links.length === 0) return [];
  const targets = JSON.stringify(links.map(({ to }) => to));
  return database
    .all(
      `SELECT title FROM record WHERE kind = 'person' AND id IN (SELECT value FROM json_each(?))`,
      targets,
    )
    .map(({ title }) => String(title));
}

/** Writes down what a live record can be narrowed down by; of a damaged one, that there is nothing. */
export function enterFacets(
  database: Writer,
  place: number,
  record: ArchiveRecord | undefined,
): void {
  const values = record ? facetValues(record, linkedPeople(database, record)) : [];
  const held = values.map((value) => characterOf(numberFor(database, value))).join('');
  database.run('INSERT OR REPLACE INTO facet (place, held) VALUES (?, ?)', place, held);
}

export const leaveFacets = (database: Writer, place: number): void => {
  database.run('DELETE FROM facet WHERE place = ?', place);
};

/** What records are narrowed down to: any of the values of each name. */
export type Narrowing = Readonly<Partial<Record<FacetName, readonly string[] | undefined>>>;

/** A condition of SQL with what belongs into it. */
export interface Condition {
  readonly where: string;
  readonly values: readonly Value[];
}

const entriesOf = (narrow: Narrowing): [FacetName, readonly string[]][] =>
  facetName.options.flatMap((name) => {
    const values = narrow[name] ?? [];
    return values.length > 0 ? [[name, values]] : [];
  });

/** That the record at `table.rowid` holds a value of every name asked for; undefined when nothing is asked for. */
export function narrowedBy(
  database: Reader,
  narrow: Narrowing,
  table: string,
): Condition | undefined {
  const values: Value[] = [];
  const conditions = entriesOf(narrow).map(([name, keys]) => {
    const characters = keys.flatMap((key) => {
      const number = knownNumber(database, { name, key });
      return number === undefined ? [] : [characterOf(number)];
    });
    values.push(...characters);
    return `(FALSE${' OR instr(held, ?) > 0'.repeat(characters.length)})`;
  });
  if (conditions.length === 0) return undefined;
  const held = [`facet.place = ${table}.rowid`, ...conditions].join(' AND ');
  return { where: `EXISTS (SELECT 1 FROM facet WHERE ${held})`, values };
}

/** How many of the records found hold a value. */
export interface FacetCount {
  readonly name: FacetName;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Counts all values held by the records at the places that `found` selects; of all live ones without it. */
export function countFacets(database: Reader, found: Condition | undefined): FacetCount[] {
  const where = found ? ` WHERE place IN (${found.where})` : '';
  // One long text in place of a hundred thousand rows: to be counted here, character by character.
  const row = database.get(
    `SELECT group_concat(held, '') AS held FROM facet${where}`,
    ...(found?.values ?? []),
  );
  const counts = new Map<string, number>();
  for (const character of String(row?.held ?? ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  const byNumber = new Map([...counts].map(([character, count]) => [numberOf(character), count]));
  if (byNumber.size === 0) return [];
  return database
    .all('SELECT number, name, value, label FROM facet_value')
    .flatMap(({ number, name, value, label }) => {
      const count = byNumber.get(Number(number));
      if (count === undefined) return [];
      // The column was written by numberFor alone, with names of this list.
      return [{ name: name as FacetName, value: String(value), label: String(label), count }];
    });
}
