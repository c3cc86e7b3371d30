import { createStore } from 'zustand/vanilla';
import type { JobName, NoticeOf } from '../../shared/contract/notices.ts';
import { link } from '../link/link.ts';

export interface Job {
  readonly id: string;
  readonly name: JobName;
  readonly done: number;
  readonly total: number;
  readonly item: string;
  /** Clock of this window, for the time that is left. */
  readonly since: number;
}

export const jobStore = createStore<{ readonly jobs: readonly Job[] }>(() => ({ jobs: [] }));

type Progress = NoticeOf<'job.progress'>;

function progressed({ job: id, ...progress }: Progress): void {
  jobStore.setState(({ jobs }) => {
    const known = jobs.find((job) => job.id === id);
    const now = { id, ...progress, since: known?.since ?? Date.now() };
    return { jobs: known ? jobs.map((job) => (job.id === id ? now : job)) : [...jobs, now] };
  });
}

/** Shows the jobs that main tells of; `ended` hears of each end. Gives the end of the watching. */
export function watchJobs(ended: (notice: NoticeOf<'job.ended'>) => void): () => void {
  const ends = [
    link().on('job.progress', progressed),
    link().on('job.ended', (notice) => {
      jobStore.setState(({ jobs }) => ({ jobs: jobs.filter(({ id }) => id !== notice.job) }));
      ended(notice);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
