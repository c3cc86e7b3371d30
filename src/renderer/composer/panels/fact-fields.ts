import type { BlockFacts } from '../../../shared/publication/block.ts';
import type { MessageKey } from '../../i18n/translate.ts';

/** One text of a block that may be worded otherwise in a publication. */
export interface FactField {
  /** Into the facts: `words`, `items.2`, `entries.0.text`. */
  readonly path: string;
  readonly label: MessageKey;
  /** Counted when there are several of the same label. */
  readonly number?: number;
  readonly words: string;
}

const one = (path: string, label: MessageKey, words: string): FactField => ({ path, label, words });

const several = (path: string, label: MessageKey, all: readonly string[]): FactField[] =>
  all.map((words, at) => ({ path: `${path}.${at}`, label, words, number: at + 1 }));

/** The texts of a block in the order in which they are read. Numbers of votes are facts and stay so. */
export function factFields(facts: BlockFacts): readonly FactField[] {
  switch (facts.type) {
    case 'quote':
      return [
        one('words', 'composer.factWords', facts.words),
        one('speaker', 'composer.factSpeaker', facts.speaker),
        one('role', 'composer.factRole', facts.role),
        one('faction', 'composer.factFaction', facts.faction),
        one('occasion', 'composer.factOccasion', facts.occasion),
        one('date', 'composer.factDate', facts.date),
      ];
    case 'gist':
      return [
        one('title', 'composer.factTitle', facts.title),
        ...several('items', 'composer.factItem', facts.items),
        ...several('reasons', 'composer.factReason', facts.reasons),
      ];
    case 'vote':
      return [
        one('title', 'composer.factTitle', facts.title),
        one('body', 'composer.factBody', facts.body),
        one('date', 'composer.factDate', facts.date),
      ];
    case 'chronology':
      return [
        one('title', 'composer.factTitle', facts.title),
        ...facts.entries.flatMap(({ date, text }, at): FactField[] => [
          { path: `entries.${at}.date`, label: 'composer.factDate', words: date, number: at + 1 },
          { path: `entries.${at}.text`, label: 'composer.factEntry', words: text, number: at + 1 },
        ]),
      ];
    case 'figure':
      return [
        one('counts', 'composer.factCounts', facts.counts),
        one('unit', 'composer.factUnit', facts.unit),
        one('countedBy', 'composer.factCountedBy', facts.countedBy),
        one('date', 'composer.factDate', facts.date),
        one('source', 'composer.factSource', facts.source),
      ];
    case 'contact':
      return [
        one('name', 'composer.factName', facts.name),
        one('about', 'composer.factAbout', facts.about),
        one('address', 'composer.factAddress', facts.address),
        ...facts.contacts.map(
          ({ value }, at): FactField => ({
            path: `contacts.${at}.value`,
            label: 'composer.factContact',
            words: value,
            number: at + 1,
          }),
        ),
      ];
    case 'venue':
      return [
        one('title', 'composer.factTitle', facts.title),
        one('date', 'composer.factDate', facts.date),
        one('time', 'look.factTime', facts.time),
        one('place', 'look.factPlace', facts.place),
        one('access', 'look.factAccess', facts.access),
      ];
  }
}
