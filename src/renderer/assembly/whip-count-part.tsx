import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { PetitionRecord } from '../../shared/archive/petition.ts';
import { assemblyOf } from '../../shared/assembly/assembly-calendar.ts';
import { outlook, type WhipCount, whipCount } from '../../shared/assembly/whip-count.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import cards from '../workbench/cards.module.css';
import { routeHash } from '../workbench/route.ts';
import styles from './board.module.css';
import { ofKind } from './campaign-sections.tsx';
import { VoteBar } from './vote-bar.tsx';

function Members({ members }: Pick<WhipCount, 'members'>) {
  const t = useTranslate();
  return (
    <ul className={styles.members}>
      {members.map(({ person, taken }) => (
        <li key={person.id}>
          <a href={routeHash({ room: 'record', id: person.id })}>{person.title}</a>{' '}
          {t(`record.stance_${taken.stance}`)}{' '}
          <span className={styles.small}>
            {[taken.date, taken.source].filter(Boolean).join('　')}
          </span>
        </li>
      ))}
    </ul>
  );
}

export interface WhipCountPartProps {
  readonly petition: PetitionRecord;
  readonly records: readonly ArchiveRecord[];
}

/** How a vote would go, by what each member said last. */
export function WhipCountPart({ petition, records }: WhipCountPartProps) {
  const t = useTranslate();
  const count = whipCount({
    petition: petition.id,
    people: ofKind(records, 'person'),
    assembly: assemblyOf(petition, records),
  });
  const { ayes, noes, seats, unknown, needed, members } = count;
  return (
    <section className={cards.section}>
      <h2>{t('life.whip')}</h2>
      {members.length === 0 ? (
        <p className={styles.small}>{t('life.whipEmpty')}</p>
      ) : (
        <>
          <p className={styles.clock}>
            {t('life.whipWords', { ayes, noes })}
            {seats !== null && t('life.whipSeats', { seats, unknown: unknown ?? 0 })}
          </p>
          <VoteBar
            title={t('life.whip')}
            counts={{ for: ayes, against: noes, abstain: count.counts.abstain, absent: null }}
          />
          {needed !== null && <p>{t('life.whipNeeded', { needed })}</p>}
          <p>{t(`life.outlook_${outlook(count)}`)}</p>
          <Members members={members} />
        </>
      )}
    </section>
  );
}
