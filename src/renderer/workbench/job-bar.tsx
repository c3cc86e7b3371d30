import { CircleStop } from 'lucide-react';
import { useStore } from 'zustand';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import styles from './frame.module.css';
import { type Job, jobStore } from './jobs.ts';
import { remainingSeconds } from './local-time.ts';
import { usePerform } from './use-perform.ts';

const MINUTE = 90;

function JobLine({ id, name, done, total, item, since }: Job) {
  const t = useTranslate();
  const perform = usePerform();
  const called = t(`workbench.job_${name}`);
  const seconds = remainingSeconds(done, total, Date.now() - since);
  return (
    <div className={styles.job}>
      <span className={styles.jobCount}>
        {called} {total > 0 ? t('workbench.jobCount', { done, total }) : ''}
      </span>
      <ProgressBar label={called} done={done} total={total} />
      <span className={styles.jobItem}>{item || t('workbench.jobPreparing')}</span>
      <span>
        {seconds !== undefined &&
          (seconds < MINUTE
            ? t('workbench.remainingSeconds', { count: seconds })
            : t('workbench.remainingMinutes', { count: Math.round(seconds / 60) }))}
      </span>
      <Button
        icon={CircleStop}
        label={t('workbench.stopJob', { name: called })}
        onPress={() => void perform('job.cancel', { job: id })}
      >
        {t('workbench.stop')}
      </Button>
    </div>
  );
}

/** Long work with its count, what it is at, the time that is left, and a way to stop it. */
export function JobBar() {
  const t = useTranslate();
  const jobs = useStore(jobStore, ({ jobs }) => jobs);
  if (jobs.length === 0) return null;
  return (
    <section aria-label={t('workbench.jobs')}>
      {jobs.map((job) => (
        <JobLine key={job.id} {...job} />
      ))}
    </section>
  );
}
