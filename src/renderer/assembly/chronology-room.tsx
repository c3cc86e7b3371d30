import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';
import { NewRecordButton } from '../archive/archive-deeds.tsx';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select } from '../ui/select.tsx';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { goTo } from '../workbench/use-route.ts';
import styles from './assembly.module.css';
import { SIDE_KINDS } from './chronology-lines.ts';
import { ChronologyList } from './chronology-list.tsx';
import { useCampaignRecords } from './use-campaign-records.ts';

const ALL = 'all';
const HAPPENINGS: readonly RecordKind[] = ['event', 'petition'];

interface FilterProps {
  readonly campaign: Id | undefined;
  readonly withSides: boolean;
  readonly onSides: (withSides: boolean) => void;
}

function Filter({ campaign, withSides, onSides }: FilterProps) {
  const t = useTranslate();
  const campaigns = useQuery('record.list', { kinds: ['campaign'] }).reply?.rows ?? [];
  return (
    <div className={styles.filter}>
      <Checkbox isSelected={withSides} onChange={onSides}>
        {t('room.chronologySides')}
      </Checkbox>
      <Select
        name={t('room.chronologyCampaign')}
        value={campaign ?? ALL}
        onChange={(id) => goTo({ room: 'chronology', ...(id === ALL ? {} : { campaign: id }) })}
        options={[
          { value: ALL, label: t('room.chronologyAll') },
          ...campaigns.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </div>
  );
}

/** 年表: everything dated, of one campaign or of all. */
export function ChronologyRoom({ campaign }: { readonly campaign?: Id | undefined }) {
  const t = useTranslate();
  const [withSides, setSides] = useState(false);
  const records = useCampaignRecords(
    campaign,
    withSides ? [...HAPPENINGS, ...SIDE_KINDS] : HAPPENINGS,
  );
  return (
    <RoomFrame
      title={t('workbench.chronology')}
      deeds={<Filter campaign={campaign} withSides={withSides} onSides={setSides} />}
    >
      {records?.length === 0 && (
        <EmptyState
          icon={CalendarDays}
          title={t('room.chronologyEmpty')}
          deeds={<NewRecordButton campaign={campaign} />}
        >
          {t('room.chronologyEmptyLead')}
        </EmptyState>
      )}
      {records && records.length > 0 && <ChronologyList records={records} heading="h2" />}
    </RoomFrame>
  );
}
