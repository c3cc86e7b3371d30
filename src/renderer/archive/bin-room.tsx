import { Trash2 } from 'lucide-react';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import cards from '../workbench/cards.module.css';
import { say } from '../workbench/messages.ts';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { usePerform } from '../workbench/use-perform.ts';

const MOST = 500;

/** ごみ箱: what was thrown away in the last 30 days. */
export function BinRoom() {
  const t = useTranslate();
  const perform = usePerform();
  const rows = useQuery('bin.list', { limit: MOST }).reply?.rows;
  const restore = async (id: string): Promise<void> => {
    const done = await perform('record.restore', { ids: [id] });
    if (done) say({ tone: 'plain', text: t('room.restored', { count: done.restored }) });
  };
  return (
    <RoomFrame title={t('room.bin')}>
      {rows?.length === 0 && (
        <EmptyState icon={Trash2} title={t('room.binEmpty')}>
          {t('room.binEmptyLead')}
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && <p>{t('room.binLead')}</p>}
      <ul className={cards.lines}>
        {rows?.map(({ id, title, kind, trashed }) => (
          <li key={id}>
            <span className={cards.small}>{t(`record.${kind}`)}</span>
            <span>{title}</span>
            <span className={cards.small}>
              {t('room.trashedAt', { date: trashed.slice(0, 10) })}
            </span>
            <Button label={`${t('common.restore')}：${title}`} onPress={() => void restore(id)}>
              {t('common.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </RoomFrame>
  );
}
