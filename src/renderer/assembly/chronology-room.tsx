import { CalendarDays } from 'lucide-react';
import type { Id } from '../../shared/base/id.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select } from '../ui/select.tsx';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { goTo } from '../workbench/use-route.ts';
import { ChronologyList } from './chronology-list.tsx';
import { useCampaignRecords } from './use-campaign-records.ts';

const ALL = 'all';

/** 年表: everything dated, of one campaign or of all. */
export function ChronologyRoom({ campaign }: { readonly campaign?: Id | undefined }) {
  const t = useTranslate();
  const records = useCampaignRecords(campaign);
  const campaigns = useQuery('record.list', { kinds: ['campaign'] }).reply?.rows ?? [];
  return (
    <RoomFrame title={t('workbench.chronology')}>
      <Select
        label={t('room.chronologyCampaign')}
        value={campaign ?? ALL}
        onChange={(id) => goTo({ room: 'chronology', ...(id === ALL ? {} : { campaign: id }) })}
        options={[
          { value: ALL, label: t('room.chronologyAll') },
          ...campaigns.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {records?.length === 0 && (
        <EmptyState icon={CalendarDays} title={t('room.chronologyEmpty')}>
          {t('room.chronologyEmptyLead')}
        </EmptyState>
      )}
      {records !== undefined && records.length > 0 && <ChronologyList records={records} />}
    </RoomFrame>
  );
}
