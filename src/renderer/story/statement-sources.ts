import { $getState, createState, type LexicalNode } from 'lexical';
import { statementSources } from '../../shared/publication/story.ts';

/** The records that a paragraph or list was made from, as its node keeps them. */
export const sourcesState = createState('from', {
  parse: (value): readonly string[] => statementSources.catch(undefined).parse(value) ?? [],
  isEqual: (one, other) => one.join() === other.join(),
});

export const $sourcesOf = (block: LexicalNode): readonly string[] => $getState(block, sourcesState);
