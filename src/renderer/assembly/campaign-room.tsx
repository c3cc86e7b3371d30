import { Fragment, type ReactNode } from 'react';
import type { ArchiveRecord, RecordKind, RecordOf } from '../../shared/archive/archive-record.ts';
import type { PetitionRecord } from '../../shared/archive/petition.ts';
import { petitionStanding } from '../../shared/assembly/petition-life.ts';
import { outcomeWord, stepWord } from '../../shared/assembly/words.ts';
import type { Id } from '../../shared/base/id.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import cards from '../workbench/cards.module.css';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { routeHash } from '../workbench/route.ts';
import { TemplateCards } from '../workbench/template-cards.tsx';
import { goTo } from '../workbench/use-route.ts';
import { ChronologyList } from './chronology-list.tsx';
import { useCampaignRecords } from './use-campaign-records.ts';
import { VoteBar } from './vote-bar.tsx';

const recordHref = (id: Id): string => routeHash({ room: 'record', id });

function PetitionLine({ petition }: { readonly petition: PetitionRecord }) {
  const t = useTranslate();
  const language = useLanguage();
  const { last, outcome } = petitionStanding(petition);
  const standing = outcome ? outcomeWord(outcome, language) : last && stepWord(last.step, language);
  return (
    <li>
      <a href={recordHref(petition.id)}>{petition.title}</a>
      <strong>{standing ?? t('room.standingUnknown')}</strong>
      {petition.committeeVote && (
        <VoteBar counts={petition.committeeVote.counts} title={t('room.committee')} />
      )}
      {petition.plenaryVote && (
        <VoteBar counts={petition.plenaryVote.counts} title={t('room.plenary')} />
      )}
    </li>
  );
}

function Lines({ records }: { readonly records: readonly ArchiveRecord[] }) {
  return (
    <ul className={cards.lines}>
      {records.map((record) => (
        <li key={record.id}>
          <a href={recordHref(record.id)}>{record.title}</a>
          <span className={cards.small}>
            {record.kind === 'quote' ? record.words : (record.date ?? '')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Photos({ photos }: { readonly photos: readonly RecordOf<'photo'>[] }) {
  return (
    <div className={cards.photos}>
      {photos.map(({ id, original, title, caption }) => (
        <a key={id} href={recordHref(id)}>
          <img src={assetUrl.thumbnail(original)} alt={caption || title} />
        </a>
      ))}
    </div>
  );
}

interface SectionProps {
  readonly title: MessageKey;
  readonly add: RecordKind;
  readonly campaign: Id;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Section({ title, add, campaign, isEmpty, children }: SectionProps) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t(title)}</h2>
      {isEmpty ? <p>{t('room.nothingYet')}</p> : children}
      {add !== 'photo' && (
        <Button
          label={`${t('room.addHere')}：${t(title)}`}
          onPress={() => goTo({ room: 'new-record', kind: add, campaign })}
        >
          {t('room.addHere')}
        </Button>
      )}
    </section>
  );
}

const SECTIONS = [
  ['room.campaignQuotes', 'quote'],
  ['room.campaignFigures', 'figure'],
  ['room.campaignClippings', 'clipping'],
  ['room.campaignPeople', 'person'],
] as const satisfies readonly (readonly [MessageKey, RecordKind])[];

function CampaignParts({
  id,
  records,
}: {
  readonly id: Id;
  readonly records: readonly ArchiveRecord[];
}) {
  const t = useTranslate();
  const petitions = records.filter((record) => record.kind === 'petition');
  const photos = records.filter((record) => record.kind === 'photo');
  return (
    <>
      <Section
        title="room.campaignPetitions"
        add="petition"
        campaign={id}
        isEmpty={petitions.length === 0}
      >
        <ul className={cards.lines}>
          {petitions.map((petition) => (
            <PetitionLine key={petition.id} petition={petition} />
          ))}
        </ul>
      </Section>
      <Section title="room.campaignPhotos" add="photo" campaign={id} isEmpty={photos.length === 0}>
        <Photos photos={photos} />
      </Section>
      <h2>{t('room.campaignChronology')}</h2>
      <ChronologyList records={records} />
      {SECTIONS.map(([title, kind]) => {
        const own = records.filter(
          (record) => record.kind === kind || (kind === 'person' && record.kind === 'organisation'),
        );
        return (
          <Fragment key={kind}>
            <Section title={title} add={kind} campaign={id} isEmpty={own.length === 0}>
              <Lines records={own} />
            </Section>
          </Fragment>
        );
      })}
    </>
  );
}

/** One campaign: what it wants, how its petitions stand, and everything that belongs to it. */
export function CampaignRoom({ id }: { readonly id: Id }) {
  const t = useTranslate();
  const campaign = useQuery('record.get', { id }).reply;
  const records = useCampaignRecords(id);
  if (campaign?.kind !== 'campaign' || records === undefined) {
    return <RoomFrame title={t('workbench.campaigns')}>{t('common.reading')}</RoomFrame>;
  }
  return (
    <RoomFrame
      title={campaign.title}
      deeds={<Button onPress={() => goTo({ room: 'record', id })}>{t('room.campaignEdit')}</Button>}
    >
      <h2>{t('room.campaignDemand')}</h2>
      <p>
        <strong>{campaign.demand}</strong>
      </p>
      <p>{campaign.lead}</p>
      <h2>{t('room.makeFrom')}</h2>
      <TemplateCards campaign={id} />
      <CampaignParts id={id} records={records} />
    </RoomFrame>
  );
}
