import { Copy, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { PetitionRecord } from '../../shared/archive/petition.ts';
import {
  assemblyOf,
  deadlineWords,
  lapsesWith,
  nextDeadline,
} from '../../shared/assembly/assembly-calendar.ts';
import { lineage, resubmission } from '../../shared/assembly/lineage.ts';
import { petitionLife } from '../../shared/assembly/petition-life.ts';
import type { Id } from '../../shared/base/id.ts';
import { useGathered } from '../archive/use-gathered.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import cards from '../workbench/cards.module.css';
import { civilToday } from '../workbench/civil-today.ts';
import { say } from '../workbench/messages.ts';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { routeHash } from '../workbench/route.ts';
import { usePerform } from '../workbench/use-perform.ts';
import { goTo } from '../workbench/use-route.ts';
import assembly from './assembly.module.css';
import styles from './board.module.css';
import { Lines, ofKind, Photos, Quotes } from './campaign-sections.tsx';
import { clockWords } from './clock-words.ts';
import { LifeLine, PetitionStandingMark, Votes } from './petition-card.tsx';
import { useAroundPetitions } from './use-around-petitions.ts';
import { WhipCountPart } from './whip-count-part.tsx';

interface PartProps {
  readonly petition: PetitionRecord;
  /** Organisations, events, people and petitions of the archive. */
  readonly records: readonly ArchiveRecord[];
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={cards.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** How it stands today: how long it waited, what comes next, when it would lapse, who signed. */
function Standing({ petition, records }: PartProps) {
  const t = useTranslate();
  const language = useLanguage();
  const clock = clockWords(t, petition, language);
  const next = nextDeadline(petition, records, civilToday());
  const term = lapsesWith(petition, assemblyOf(petition, records));
  const { assembly: name, receptionNumber, signatures, coSigners } = petition;
  return (
    <div className={styles.facts}>
      <p>
        <PetitionStandingMark petition={petition} /> {[name, receptionNumber].join('　')}
      </p>
      {clock !== undefined && <p className={styles.clock}>{clock}</p>}
      {next && <p>{t('life.next', { what: deadlineWords(next), date: next.date.text })}</p>}
      {term && <p>{t('life.lapses', { term: term.name, date: term.to ?? '' })}</p>}
      {signatures !== null && (
        <p>
          {t('life.signatures')} {signatures.toLocaleString('ja-JP')}
        </p>
      )}
      {coSigners.length > 0 && (
        <p>
          {t('life.coSigners')}：{coSigners.join('、')}
        </p>
      )}
    </div>
  );
}

function Lineage({ petition, records }: PartProps) {
  const t = useTranslate();
  const line = lineage(petition, ofKind(records, 'petition'));
  if (line.length < 2) return null;
  return (
    <Part title={t('life.lineage')}>
      <ol className={cards.lines}>
        {line.map((one) => (
          <li key={one.id}>
            <span className={cards.small}>{one.date ?? petitionLife(one)[0]?.date?.text}</span>
            {one.id === petition.id ? (
              <strong className={cards.grow}>
                {one.title}（{t('life.thisOne')}）
              </strong>
            ) : (
              <a className={cards.grow} href={routeHash({ room: 'petition', id: one.id })}>
                {one.title}
              </a>
            )}
            <PetitionStandingMark petition={one} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

const OWN_PART: readonly ArchiveRecord['kind'][] = ['quote', 'photo', 'petition', 'campaign'];

/** What speaks of the petition, whichever of the two was linked to the other. */
function Around({ petition }: Pick<PartProps, 'petition'>) {
  const t = useTranslate();
  const back = useQuery('record.backlinks', { id: petition.id }).reply ?? [];
  const ids = [...petition.links.map(({ to }) => to), ...back.map(({ row }) => row.id)];
  const records = [...(useGathered([...new Set(ids)])?.values() ?? [])];
  const [quotes, photos] = [ofKind(records, 'quote'), ofKind(records, 'photo')];
  const others = records.filter(({ kind }) => !OWN_PART.includes(kind));
  return (
    <>
      {quotes.length > 0 && (
        <Part title={t('life.words')}>
          <Quotes quotes={quotes} />
        </Part>
      )}
      {photos.length > 0 && (
        <Part title={t('life.photos')}>
          <Photos photos={photos} />
        </Part>
      )}
      {others.length > 0 && (
        <Part title={t('life.related')}>
          <Lines records={others} />
        </Part>
      )}
    </>
  );
}

function Made({ id }: { readonly id: Id }) {
  const t = useTranslate();
  const uses = useQuery('record.uses', { id }).reply ?? [];
  if (uses.length === 0) return null;
  return (
    <Part title={t('life.madeFrom')}>
      <ul className={cards.lines}>
        {uses.map(({ publication, title }) => (
          <li key={publication}>
            <a className={cards.grow} href={routeHash({ room: 'composer', id: publication })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Deeds({ petition }: Pick<PartProps, 'petition'>) {
  const t = useTranslate();
  const perform = usePerform();
  const oneAtATime = useOneAtATime();
  const again = async (): Promise<void> => {
    const made = await perform('record.create', { record: resubmission(petition) });
    if (!made) return;
    say({ tone: 'good', text: t('life.resubmitted') });
    goTo({ room: 'record', id: made.id });
  };
  return (
    <>
      <Button icon={Copy} onPress={() => oneAtATime(again)}>
        {t('life.resubmit')}
      </Button>
      <Button
        look="primary"
        icon={PenLine}
        onPress={() => goTo({ room: 'record', id: petition.id })}
      >
        {t('life.edit')}
      </Button>
    </>
  );
}

/** A petition with its whole life: its way, votes, who stands where, what was said, shown and made of it. */
export function PetitionRoom({ id }: { readonly id: Id }) {
  const t = useTranslate();
  const petition = useQuery('record.get', { id }).reply;
  const records = useAroundPetitions();
  if (petition?.kind !== 'petition')
    return <RoomFrame title={t('record.petition')}>{t('common.reading')}</RoomFrame>;
  const { gist, committeeVote, plenaryVote } = petition;
  return (
    <RoomFrame title={petition.title} deeds={<Deeds petition={petition} />}>
      <Standing petition={petition} records={records} />
      <Part title={t('life.life')}>
        <LifeLine steps={petitionLife(petition)} />
      </Part>
      {(committeeVote || plenaryVote) && (
        <Part title={t('life.votes')}>
          <Votes petition={petition} />
        </Part>
      )}
      <div className={assembly.page}>
        <div>
          {gist.length > 0 && (
            <Part title={t('life.gist')}>
              <ol className={styles.asks}>
                {gist.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ol>
            </Part>
          )}
          <WhipCountPart petition={petition} records={records} />
          <Lineage petition={petition} records={records} />
        </div>
        <div>
          <Made id={id} />
          <Around petition={petition} />
        </div>
      </div>
    </RoomFrame>
  );
}
