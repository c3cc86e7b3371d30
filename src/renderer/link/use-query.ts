import { useCallback, useEffect, useState } from 'react';
import type { CallArgs, CallName, CallReply, Outcome } from '../../shared/contract/contract.ts';
import type { NoticeName } from '../../shared/contract/notices.ts';
import { askedAhead } from './ask-ahead.ts';
import { link } from './link.ts';

export type Refusal = Exclude<Outcome<never>, { ok: true }>;

export interface QueryState<Reply> {
  /** The newest answer; stays in sight while a newer one is fetched. */
  readonly reply: Reply | undefined;
  /** Why there is no answer. */
  readonly refusal: Refusal | undefined;
  readonly again: () => void;
}

/** Notices that come in a burst (300 photos taken in) make one fetch. */
const QUIET_MS = 150;

/** Of records and publications together: how often used, by which, with which words. */
const OF_BOTH: readonly CallName[] = [
  'search.facets',
  'search.publications',
  'record.uses',
  'template.own',
];

function noticesFor(name: CallName): readonly NoticeName[] {
  if (name === 'archive.state')
    return ['archive.switched', 'archive.changed', 'publication.changed'];
  if (name === 'archive.health') return ['archive.verified', 'archive.changed', 'archive.switched'];
  if (OF_BOTH.includes(name)) return ['archive.changed', 'publication.changed', 'archive.switched'];
  if (name.startsWith('publication.') || name.startsWith('press.')) {
    return ['publication.changed', 'archive.switched'];
  }
  if (/^(record|bin|search|accession|template|conflict|document|backup|table|photo)\./.test(name))
    return ['archive.changed', 'archive.switched'];
  return [];
}

/** Calls `heard` after any of the notices, once for a burst, and at once when another archive lies open. Gives the end of it. */
export function afterNotices(names: readonly NoticeName[], heard: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(heard, QUIET_MS);
  };
  // Another archive is no burst: who opened one waits for it.
  const ends = names.map((name) => link().on(name, name === 'archive.switched' ? heard : soon));
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

/** The answer to a query, asked again when a notice says that it may have changed. `undefined` args ask nothing. */
export function useQuery<Name extends CallName>(
  name: Name,
  args: CallArgs<Name> | undefined,
): QueryState<CallReply<Name>> {
  const [state, setState] = useState<{ key: string; outcome: Outcome<CallReply<Name>> }>();
  const [turn, setTurn] = useState(0);
  const key = args === undefined ? '' : JSON.stringify(args);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when the arguments are others, `turn` when to ask again.
  useEffect(() => {
    if (args === undefined) return;
    let isWanted = true;
    void (askedAhead(name) ?? link().call(name, args)).then(
      (outcome) => isWanted && setState({ key, outcome }),
    );
    return () => {
      isWanted = false;
    };
  }, [name, key, turn]);

  useEffect(() => afterNotices(noticesFor(name), () => setTurn((now) => now + 1)), [name]);

  const again = useCallback(() => setTurn((now) => now + 1), []);
  const outcome = args === undefined ? undefined : state?.outcome;
  return {
    reply: outcome?.ok === true ? outcome.reply : undefined,
    refusal: outcome?.ok === false && state?.key === key ? outcome : undefined,
    again,
  };
}
