import { Columns3, Flag, Plus } from 'lucide-react';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { routeHash } from '../workbench/route.ts';
import { goTo } from '../workbench/use-route.ts';
import styles from './assembly.module.css';
import { ofKind } from './campaign-sections.tsx';
import { useCampaignRecords } from './use-campaign-records.ts';

/** とりくみ: every campaign of the archive. */
export function CampaignsRoom() {
  const t = useTranslate();
  const records = useCampaignRecords(undefined, ['campaign']);
  const write = (
    <Button
      look="primary"
      icon={Plus}
      onPress={() => goTo({ room: 'new-record', kind: 'campaign' })}
    >
      {t('workbench.newCampaign')}
    </Button>
  );
  const deeds = (
    <>
      <Button icon={Columns3} onPress={() => goTo({ room: 'board' })}>
        {t('life.board')}
      </Button>
      {write}
    </>
  );
  return (
    <RoomFrame title={t('workbench.campaigns')} deeds={records?.length === 0 ? undefined : deeds}>
      {records?.length === 0 && (
        <EmptyState icon={Flag} title={t('room.campaignsEmpty')} deeds={write}>
          {t('room.campaignsEmptyLead')}
        </EmptyState>
      )}
      <div className={styles.campaigns}>
        {ofKind(records ?? [], 'campaign').map(({ id, title, demand, status, date }) => (
          <a key={id} className={styles.campaign} href={routeHash({ room: 'campaign', id })}>
            <span className={styles.campaignTitle}>{title}</span>
            <span>{demand}</span>
            <span className={styles.small}>
              {[t(`record.status_${status}`), date].filter(Boolean).join('・')}
            </span>
          </a>
        ))}
      </div>
    </RoomFrame>
  );
}
