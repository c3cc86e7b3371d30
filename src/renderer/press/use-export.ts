import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallArgs } from '../../shared/contract/contract.ts';
import type { NoticeOf } from '../../shared/contract/notices.ts';
import { type Exported, exported } from '../../shared/contract/publication-calls.ts';
import { link } from '../link/link.ts';
import type { SpokenFailure } from '../workbench/refusal-words.ts';

export type Refused = { readonly failure: SpokenFailure } | { readonly bug: string };

/** Where an export is. */
export type ExportState =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly done: number; readonly total: number; readonly item: string }
  | { readonly at: 'made'; readonly exported: Exported }
  | { readonly at: 'stopped' }
  | { readonly at: 'refused'; readonly refused: Refused };

export interface ExportDeed {
  readonly state: ExportState;
  make(wish: CallArgs<'press.export'>): Promise<void>;
  stop(): void;
  /** What was made no longer belongs to what is wished. */
  forget(): void;
}

type Ended = NoticeOf<'job.ended'>;

function endState({ end, result, failure }: Ended): ExportState {
  if (end === 'cancelled') return { at: 'stopped' };
  const made = end === 'done' ? exported.safeParse(result) : undefined;
  if (made?.success) return { at: 'made', exported: made.data };
  return { at: 'refused', refused: failure ? { failure } : { bug: 'export' } };
}

/** Makes an export and follows its job. A notice may come before the job's id is known: ends are kept until then. */
export function useExport(): ExportDeed {
  const [state, setState] = useState<ExportState>({ at: 'rest' });
  const job = useRef<string>(undefined);
  const ends = useRef(new Map<string, Ended>());

  useEffect(() => {
    const subscriptions = [
      link().on('job.progress', ({ job: id, done, total, item }) => {
        if (id === job.current) setState({ at: 'work', done, total, item });
      }),
      link().on('job.ended', (ended) => {
        if (ended.name !== 'export') return;
        if (ended.job === job.current) setState(endState(ended));
        else ends.current.set(ended.job, ended);
      }),
    ];
    return () => {
      for (const end of subscriptions) end();
      if (job.current !== undefined) void link().call('job.cancel', { job: job.current });
    };
  }, []);

  const make = useCallback(async (wish: CallArgs<'press.export'>) => {
    setState({ at: 'work', done: 0, total: 0, item: '' });
    const outcome = await link().call('press.export', wish);
    if (!outcome.ok) {
      setState({ at: 'refused', refused: outcome });
      return;
    }
    job.current = outcome.reply.job;
    const early = ends.current.get(outcome.reply.job);
    if (early) setState(endState(early));
  }, []);
  const stop = useCallback(() => {
    if (job.current !== undefined) void link().call('job.cancel', { job: job.current });
  }, []);
  const forget = useCallback(() => {
    job.current = undefined;
    setState({ at: 'rest' });
  }, []);
  return { state, make, stop, forget };
}
