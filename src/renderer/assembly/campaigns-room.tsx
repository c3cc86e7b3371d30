import { Flag } from 'lucide-react';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import cards from '../workbench/cards.module.css';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { routeHash } from '../workbench/route.ts';
import { goTo } from '../workbench/use-route.ts';

/** とりくみ: every campaign of the archive. */
export function CampaignsRoom() {
  const t = useTranslate();
  const rows = useQuery('record.list', { kinds: ['campaign'] }).reply?.rows;
  const write = (
    <Button look="primary" onPress={() => goTo({ room: 'new-record', kind: 'campaign' })}>
      {t('workbench.newCampaign')}
    </Button>
  );
  return (
    <RoomFrame title={t('workbench.campaigns')} deeds={write}>
      {rows?.length === 0 && (
        <EmptyState icon={Flag} title={t('room.campaignsEmpty')} deeds={write}>
          {t('room.campaignsEmptyLead')}
        </EmptyState>
      )}
      <ul className={cards.lines}>
        {rows?.map(({ id, title, context }) => (
          <li key={id}>
            <a href={routeHash({ room: 'campaign', id })}>{title}</a>
            <span className={cards.small}>{context}</span>
          </li>
        ))}
      </ul>
    </RoomFrame>
  );
}
