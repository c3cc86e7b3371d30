import { useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../shared/contract/archive-calls.ts';
import type { CallReply } from '../../shared/contract/contract.ts';
import type { PublicationHit } from '../../shared/contract/finding-calls.ts';
import { type Command, isEnabled } from '../command/command.ts';
import { useRegisteredCommands } from '../command/use-commands.ts';
import { recentSearches } from '../draft/view-state.ts';
import type { Translate } from '../i18n/translate.ts';
import { link } from '../link/link.ts';
import { goTo } from './use-route.ts';

/** One line below the search box. */
export interface FindLine {
  readonly id: string;
  readonly section: 'recent' | 'record' | 'publication' | 'deed' | 'all';
  readonly label: string;
  readonly hit?: SearchHit;
  readonly publication?: PublicationHit;
  readonly run: () => void;
}

const HITS = 5;
const PUBLICATIONS = 3;
const DEEDS = 4;

/** What the archive has answered; undefined until it has. */
interface Answers {
  readonly records: CallReply<'search.find'>;
  readonly publications: readonly PublicationHit[];
}

const NONE: CallReply<'search.find'> = {
  total: 0,
  hits: [],
  suggestions: [],
  facets: { kinds: [], years: [] },
};

async function askAll(query: string): Promise<Answers> {
  const [records, publications] = await Promise.all([
    link().call('search.find', { query, limit: HITS }),
    link().call('search.publications', { query, limit: PUBLICATIONS }),
  ]);
  return {
    records: records.ok ? records.reply : NONE,
    publications: publications.ok ? publications.reply.hits : [],
  };
}

/** Asks at once; while one question is under way, only the newest waits. */
function inTurn(answered: (query: string, answers: Answers) => void): (query: string) => void {
  let isAsking = false;
  let waiting: string | undefined;
  const ask = async (query: string): Promise<void> => {
    if (isAsking) {
      waiting = query;
      return;
    }
    isAsking = true;
    try {
      answered(query, await askAll(query));
    } finally {
      isAsking = false;
      const next = waiting;
      waiting = undefined;
      if (next !== undefined) await ask(next);
    }
  };
  return (query) => void ask(query);
}

/** What the archive finds, as one types. The last answer stays until the next; one that comes late is dropped. */
function useAnswers(query: string): Answers | undefined {
  const [answers, setAnswers] = useState<Answers>();
  const newest = useRef(query);
  const [ask] = useState(() =>
    inTurn((asked, found) => {
      if (asked === newest.current) setAnswers(found);
    }),
  );
  useEffect(() => {
    newest.current = query;
    if (query.trim() === '') setAnswers(undefined);
    else ask(query);
  }, [query, ask]);
  return answers;
}

function useRecent(isOpen: boolean): readonly string[] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isOpen) void recentSearches.list().then(setRecent);
  }, [isOpen]);
  return recent;
}

const searchFor = (query: string): void => {
  void recentSearches.add(query);
  goTo({ room: 'archive', query, kinds: [] });
};

const deedLine = (command: Command, t: Translate): FindLine => ({
  id: `deed-${command.id}`,
  section: 'deed',
  label: t(command.label),
  run: command.run,
});

const recordLine = (hit: SearchHit, query: string): FindLine => ({
  id: hit.id,
  section: 'record',
  label: hit.title,
  hit,
  run: () => {
    void recentSearches.add(query);
    goTo(
      hit.kind === 'campaign' ? { room: 'campaign', id: hit.id } : { room: 'record', id: hit.id },
    );
  },
});

const publicationLine = (publication: PublicationHit, query: string): FindLine => ({
  id: publication.id,
  section: 'publication',
  label: publication.title,
  publication,
  run: () => {
    void recentSearches.add(query);
    goTo({ room: 'composer', id: publication.id });
  },
});

export interface Found {
  readonly lines: readonly FindLine[];
  /** The archive has answered and has nothing. */
  readonly isNothing: boolean;
  /** Other words that find something. */
  readonly suggestions: CallReply<'search.find'>['suggestions'];
}

/** Records, publications, deeds and earlier searches that fit what is typed. */
export function useFound(query: string, isOpen: boolean, t: Translate): Found {
  const answers = useAnswers(isOpen ? query : '');
  const commands = useRegisteredCommands();
  const recent = useRecent(isOpen);
  const words = query.trim();
  if (words === '') {
    const lines = recent.map(
      (text): FindLine => ({
        id: `recent-${text}`,
        section: 'recent',
        label: text,
        run: () => searchFor(text),
      }),
    );
    return { lines, isNothing: false, suggestions: [] };
  }
  const { records, publications = [] } = answers ?? {};
  const deeds = commands
    .filter((command) => isEnabled(command) && t(command.label).includes(words))
    .slice(0, DEEDS)
    .map((command) => deedLine(command, t));
  const all: FindLine = {
    id: 'all',
    section: 'all',
    label: t('workbench.findAll', { query: words }),
    run: () => searchFor(words),
  };
  return {
    lines: [
      ...(records?.hits ?? []).map((hit) => recordLine(hit, query)),
      ...publications.map((publication) => publicationLine(publication, query)),
      ...deeds,
      all,
    ],
    isNothing: records?.hits.length === 0 && publications.length === 0 && deeds.length === 0,
    suggestions: records?.suggestions ?? [],
  };
}
