import type { VoteCounts } from '../../shared/archive/petition.ts';
import { voteWording } from '../../shared/assembly/words.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import styles from './vote-bar.module.css';

export interface VoteBarProps {
  readonly title: string;
  readonly counts: VoteCounts;
}

/** How a vote went, as a bar and in numbers; hatching tells the sides apart without colour. */
export function VoteBar({ title, counts }: VoteBarProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { for: ayes, against } = counts;
  if (ayes === null || against === null || ayes + against === 0) return null;
  const words = voteWording(counts, language);
  return (
    <figure className={styles.vote} aria-label={t('room.voteBar', { title, words })}>
      <div className={styles.bar} aria-hidden>
        <span className={styles.ayes} style={{ flexGrow: ayes }} />
        <span className={styles.noes} style={{ flexGrow: against }} />
        <span className={styles.middle} />
      </div>
      <figcaption className={styles.words} aria-hidden>
        {title} <strong>{words}</strong>
      </figcaption>
    </figure>
  );
}
