import * as z from 'zod';
import type { Contact } from '../../archive/common.ts';
import { type EventKind, eventKind } from '../../archive/event.ts';
import { guessedKind } from '../reading/event-words.ts';
import { cellDate } from './cell-date.ts';
import { cellNumber } from './cell-number.ts';
import { cellParticipants } from './cell-participants.ts';
import type { TableKind } from './column-use.ts';
import { phoneNumber, postalCode, type RowCells, several, wholeName } from './row-cells.ts';

/** Why a row is no record. */
export type RowFault = 'title-missing' | 'value-missing' | 'value-unreadable' | 'record-refused';
/** What should be looked at in a row that is one; what could not be read stands in its notes. */
export type RowDoubt = 'date-unreadable' | 'url-unreadable' | 'participants-unreadable';

/** What is noted while the cells of a row are read. */
export interface RowMargin {
  fault(fault: RowFault): void;
  /** `words` are kept in the notes. */
  doubt(doubt: RowDoubt, words: string): void;
}

type FieldsOf = (cells: RowCells, margin: RowMargin) => object;

const filled = (...parts: string[]): string[] => parts.filter((part) => part !== '');

/** Nothing out of a table may be printed before somebody has said so. */
function contactsOf(cells: RowCells): Contact[] {
  const of = (medium: Contact['medium'], values: readonly string[]): Contact[] =>
    values.map((value) => ({ medium, value, label: '', mayBePublished: false }));
  return [
    ...of('phone', several(cells.all('phone')).map(phoneNumber)),
    ...of('fax', several(cells.all('fax')).map(phoneNumber)),
    ...of('email', several(cells.all('email'))),
    ...of('web', several(cells.all('web'))),
  ];
}

function dateOf(cells: RowCells, margin: RowMargin): string | undefined {
  const written = cells.one('date');
  if (written === '') return undefined;
  const date = cellDate(written);
  if (date === undefined) margin.doubt('date-unreadable', written);
  return date;
}

/** A role has to have a name: whoever only belongs there is a member. */
const MEMBER = '所属';

function personFields(cells: RowCells): object {
  const [organisation, faction] = [cells.one('organisation'), cells.one('faction')];
  const role = cells.one('role') || (organisation + faction === '' ? '' : MEMBER);
  const address = filled(postalCode(cells.one('postalCode')), cells.all('address').join(''));
  return {
    title: wholeName(cells, ['title', 'familyName', 'givenName']),
    reading: wholeName(cells, ['reading', 'familyReading', 'givenReading']),
    roles: role === '' ? [] : [{ role, organisation, faction }],
    nameVariants: several(cells.all('nameVariants')),
    contacts: [
      ...(address.length > 0 ? [{ medium: 'post', value: address.join(' ') }] : []),
      ...contactsOf(cells),
    ],
  };
}

const organisationFields = (cells: RowCells): object => ({
  title: cells.one('title'),
  reading: cells.one('reading'),
  representative: cells.one('representative'),
  postalCode: postalCode(cells.one('postalCode')),
  address: cells.all('address').join(''),
  about: cells.one('about'),
  nameVariants: several(cells.all('nameVariants')),
  contacts: contactsOf(cells),
});

/** The kind that a cell names in our own words, or that its words speak of. */
function kindOf(cells: RowCells): EventKind {
  const named = eventKind.safeParse(cells.one('eventKind'));
  return named.success
    ? named.data
    : guessedKind(`${cells.one('eventKind')} ${cells.one('title')}`);
}

function eventFields(cells: RowCells, margin: RowMargin): object {
  const date = dateOf(cells, margin);
  const participants = cellParticipants(cells.all('participants'));
  if (participants === undefined)
    margin.doubt('participants-unreadable', cells.all('participants').join('、'));
  return {
    title: cells.one('title'),
    date,
    place: cells.one('place'),
    summary: cells.all('summary').join('\n'),
    eventKind: kindOf(cells),
    participants: participants ?? [],
  };
}

const webAddress = z.url({ protocol: /^https?$/ });
const isWebAddress = (written: string): boolean => webAddress.safeParse(written).success;

function figureFields(cells: RowCells, margin: RowMargin): object {
  const written = cells.one('value');
  const number = cellNumber(written);
  if (!number) margin.fault(written === '' ? 'value-missing' : 'value-unreadable');
  const { unit = '', ...value } = number ?? {};
  const url = cells.one('sourceUrl');
  if (url !== '' && !isWebAddress(url)) margin.doubt('url-unreadable', url);
  return {
    title: cells.one('title'),
    ...value,
    unit: cells.one('unit') || unit,
    counts: cells.one('counts'),
    countedBy: cells.one('countedBy'),
    date: dateOf(cells, margin),
    source: cells.one('source'),
    sourceUrl: isWebAddress(url) ? url : '',
  };
}

/** The fields of a record that are its kind's own, read from the cells of a row. */
export const FIELDS_OF: Readonly<Record<TableKind, FieldsOf>> = {
  person: personFields,
  organisation: organisationFields,
  event: eventFields,
  figure: figureFields,
};
