import type { PetitionRecord } from '../../shared/archive/petition.ts';
import {
  type LifeStep,
  petitionLife,
  petitionStanding,
} from '../../shared/assembly/petition-life.ts';
import { isGranted } from '../../shared/assembly/vote.ts';
import { lifeStepWords, outcomeWord, stepWord } from '../../shared/assembly/words.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { classes } from '../ui/classes.ts';
import { routeHash } from '../workbench/route.ts';
import styles from './assembly.module.css';
import { VoteBar } from './vote-bar.tsx';

/** The year is said once. */
function shortDate({ date }: LifeStep, before: LifeStep | undefined): string {
  if (!date) return '';
  const year = /^\d{4}年/.exec(date.text)?.[0];
  const isSaid = year !== undefined && before?.date?.text.startsWith(year) === true;
  return isSaid && date.text !== year ? date.text.slice(year.length) : date.text;
}

/** The way of a petition through the assembly, as a line with stations. */
export function LifeLine({ steps }: { readonly steps: readonly LifeStep[] }) {
  const language = useLanguage();
  return (
    <ol className={styles.life}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step may be taken twice; its order is its identity.
        <li key={index} className={styles.step} data-vote={step.vote ? true : undefined}>
          {lifeStepWords(step, language)}
          <time>{shortDate(step, steps[index - 1])}</time>
        </li>
      ))}
    </ol>
  );
}

type PetitionProp = { readonly petition: PetitionRecord };

/** How a petition stands, in a word. */
export function PetitionStandingMark({ petition }: PetitionProp) {
  const t = useTranslate();
  const language = useLanguage();
  const { last, outcome } = petitionStanding(petition);
  const standing = outcome ? outcomeWord(outcome, language) : last && stepWord(last.step, language);
  return (
    <span className={classes(styles.standing, outcome && isGranted(outcome) && styles.granted)}>
      {standing ?? t('room.standingUnknown')}
    </span>
  );
}

/** Both votes, as far as they were taken. */
export function Votes({ petition: { committeeVote, plenaryVote } }: PetitionProp) {
  const t = useTranslate();
  return (
    <div className={styles.votes}>
      {committeeVote && <VoteBar title={t('room.committee')} counts={committeeVote.counts} />}
      {plenaryVote && <VoteBar title={t('room.plenary')} counts={plenaryVote.counts} />}
    </div>
  );
}

/** A petition: what it asks, how it stands, its way, and both votes. */
export function PetitionCard({ petition }: PetitionProp) {
  const { committeeVote, plenaryVote } = petition;
  return (
    <li className={styles.petition}>
      <div className={styles.petitionHead}>
        <a href={routeHash({ room: 'petition', id: petition.id })}>{petition.title}</a>
        <PetitionStandingMark petition={petition} />
      </div>
      <LifeLine steps={petitionLife(petition)} />
      {(committeeVote || plenaryVote) && <Votes petition={petition} />}
    </li>
  );
}
