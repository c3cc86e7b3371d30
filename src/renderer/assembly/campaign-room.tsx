import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { Id } from '../../shared/base/id.ts';
import type { TemplateRow } from '../../shared/contract/publication-calls.ts';
import { NewRecordButton, TakeInButton } from '../archive/archive-deeds.tsx';
import { useGathered } from '../archive/use-gathered.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import cards from '../workbench/cards.module.css';
import { ComposePanel } from '../workbench/compose-panel.tsx';
import { ResumeCard } from '../workbench/publication-card.tsx';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { TemplateCards } from '../workbench/template-cards.tsx';
import { goTo } from '../workbench/use-route.ts';
import styles from './assembly.module.css';
import { CampaignGlance } from './campaign-glance.tsx';
import { Figures, Lines, ofKind, Photos, Quotes, Section } from './campaign-sections.tsx';
import { ChronologyList } from './chronology-list.tsx';
import { PetitionCard } from './petition-card.tsx';
import { useCampaignRecords } from './use-campaign-records.ts';

interface PartsProps {
  readonly campaign: ArchiveRecord;
  readonly records: readonly ArchiveRecord[];
}

function Story({ campaign, records }: PartsProps) {
  const { id } = campaign;
  const [petitions, quotes] = [ofKind(records, 'petition'), ofKind(records, 'quote')];
  const happenings = records.filter(({ kind }) => kind === 'event' || kind === 'petition');
  const at = { campaign: id };
  return (
    <div>
      <Section
        {...at}
        title="room.campaignPetitions"
        add={['petition']}
        isEmpty={petitions.length === 0}
      >
        <ul className={styles.petitions}>
          {petitions.map((petition) => (
            <PetitionCard key={petition.id} petition={petition} />
          ))}
        </ul>
      </Section>
      <Section
        {...at}
        title="room.campaignChronology"
        add={['event']}
        isEmpty={happenings.length === 0}
      >
        <ChronologyList records={happenings} heading="h3" />
      </Section>
      <Section {...at} title="room.campaignQuotes" add={['quote']} isEmpty={quotes.length === 0}>
        <Quotes quotes={quotes} />
      </Section>
    </div>
  );
}

/** Those who are linked to the campaign, and those it is linked to. */
function usePeople({ campaign, records }: PartsProps): readonly ArchiveRecord[] {
  const linked = useGathered(campaign.links.map(({ to }) => to));
  const all = new Map([...(linked?.values() ?? []), ...records].map((one) => [one.id, one]));
  return [...all.values()].filter(({ kind }) => kind === 'person' || kind === 'organisation');
}

function Material({ campaign, records }: PartsProps) {
  const { id } = campaign;
  const [photos, figures] = [ofKind(records, 'photo'), ofKind(records, 'figure')];
  const clippings = ofKind(records, 'clipping');
  const people = usePeople({ campaign, records });
  const made = (useQuery('publication.list', {}).reply ?? []).filter((row) => row.campaign === id);
  const at = { campaign: id };
  return (
    <div>
      <Section {...at} title="room.campaignPublications" isEmpty={made.length === 0}>
        {made.map((row) => (
          <ResumeCard key={row.id} row={row} />
        ))}
      </Section>
      <Section {...at} title="room.campaignPhotos" add="photo" isEmpty={photos.length === 0}>
        <Photos photos={photos} />
      </Section>
      <Section {...at} title="room.campaignFigures" add={['figure']} isEmpty={figures.length === 0}>
        <Figures figures={figures} />
      </Section>
      <Section
        {...at}
        title="room.campaignPeople"
        add={['person', 'organisation']}
        isEmpty={people.length === 0}
      >
        <Lines records={people} />
      </Section>
      <Section
        {...at}
        title="room.campaignClippings"
        add={['clipping']}
        isEmpty={clippings.length === 0}
      >
        <Lines records={clippings} />
      </Section>
    </div>
  );
}

function CampaignDeeds({ id }: { readonly id: Id }) {
  const t = useTranslate();
  return (
    <>
      <Button look="quiet" icon={PenLine} onPress={() => goTo({ room: 'record', id })}>
        {t('room.campaignEdit')}
      </Button>
      <NewRecordButton campaign={id} />
      <TakeInButton campaign={id} />
    </>
  );
}

/** One campaign: what it wants, how its petitions stand, and everything that belongs to it. */
export function CampaignRoom({ id }: { readonly id: Id }) {
  const t = useTranslate();
  const campaign = useQuery('record.get', { id }).reply;
  const records = useCampaignRecords(id);
  const [template, setTemplate] = useState<TemplateRow>();
  if (campaign?.kind !== 'campaign' || records === undefined) {
    return <RoomFrame title={t('workbench.campaigns')}>{t('common.reading')}</RoomFrame>;
  }
  const close = (): void => setTemplate(undefined);
  return (
    <RoomFrame
      title={campaign.title}
      deeds={<CampaignDeeds id={id} />}
      aside={
        template && (
          <ComposePanel key={template.id} template={template} campaign={id} onClose={close} />
        )
      }
    >
      {(campaign.demand !== '' || campaign.lead !== '') && (
        <div className={styles.demand}>
          <p className={styles.demandWords}>{campaign.demand}</p>
          <p>{campaign.lead}</p>
        </div>
      )}
      <CampaignGlance campaign={id} records={records} />
      <section className={cards.section}>
        <h2>{t('room.makeFrom')}</h2>
        <TemplateCards campaign={id} chosen={template} onChoose={setTemplate} isCompact />
      </section>
      <div className={styles.page}>
        <Story campaign={campaign} records={records} />
        <Material campaign={campaign} records={records} />
      </div>
    </RoomFrame>
  );
}
