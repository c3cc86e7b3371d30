import { useEffect, useState } from 'react';
import type { SearchHit } from '../../shared/contract/archive-calls.ts';
import { type Command, isEnabled } from '../command/command.ts';
import { useRegisteredCommands } from '../command/use-commands.ts';
import { recentSearches } from '../draft/view-state.ts';
import type { Translate } from '../i18n/translate.ts';
import { link } from '../link/link.ts';
import { goTo } from './use-route.ts';

/** One line below the search box. */
export interface FindLine {
  readonly id: string;
  readonly section: 'recent' | 'record' | 'deed' | 'all';
  readonly label: string;
  readonly hit?: SearchHit;
  readonly run: () => void;
}

const HITS = 7;
const DEEDS = 4;
const QUIET_MS = 90;

/** What the archive finds, as one types; an answer that comes late is dropped. */
function useHits(query: string): readonly SearchHit[] | undefined {
  const [hits, setHits] = useState<readonly SearchHit[]>();
  useEffect(() => {
    setHits(undefined);
    if (query.trim() === '') return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const outcome = await link().call('search.find', { query, limit: HITS });
      if (isWanted) setHits(outcome.ok ? outcome.reply.hits : []);
    }, QUIET_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query]);
  return hits;
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

export interface Found {
  readonly lines: readonly FindLine[];
  /** The archive has answered and has nothing. */
  readonly isNothing: boolean;
}

/** Records, deeds and earlier searches that fit what is typed. */
export function useFound(query: string, isOpen: boolean, t: Translate): Found {
  const hits = useHits(isOpen ? query : '');
  const commands = useRegisteredCommands();
  const recent = useRecent(isOpen);
  if (query.trim() === '') {
    const lines = recent.map(
      (text): FindLine => ({
        id: `recent-${text}`,
        section: 'recent',
        label: text,
        run: () => searchFor(text),
      }),
    );
    return { lines, isNothing: false };
  }
  const records = (hits ?? []).map(
    (hit): FindLine => ({
      id: hit.id,
      section: 'record',
      label: hit.title,
      hit,
      run: () => {
        void recentSearches.add(query);
        goTo(
          hit.kind === 'campaign'
            ? { room: 'campaign', id: hit.id }
            : { room: 'record', id: hit.id },
        );
      },
    }),
  );
  const deeds = commands
    .filter((command) => isEnabled(command) && t(command.label).includes(query.trim()))
    .slice(0, DEEDS)
    .map((command) => deedLine(command, t));
  const all: FindLine = {
    id: 'all',
    section: 'all',
    label: t('workbench.findAll', { query: query.trim() }),
    run: () => searchFor(query.trim()),
  };
  return {
    lines: [...records, ...deeds, all],
    isNothing: hits?.length === 0 && deeds.length === 0,
  };
}
