import { Archive, CircleCheck } from 'lucide-react';
import { useLanguage, useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import cards from '../../workbench/cards.module.css';
import { dayAndTime } from '../../workbench/local-time.ts';
import { RoomFrame } from '../../workbench/room-frame.tsx';
import { routeHash } from '../../workbench/route.ts';
import { goTo } from '../../workbench/use-route.ts';
import { KindIcon } from '../kind-icon.tsx';

/** 食い違い: records that two offices changed, waiting for a choice. */
export function ConflictsRoom() {
  const t = useTranslate();
  const language = useLanguage();
  const rows = useQuery('conflict.list', {}).reply;
  const toArchive = (
    <Button icon={Archive} onPress={() => goTo({ room: 'archive', query: '', kinds: [] })}>
      {t('room.backToArchive')}
    </Button>
  );
  return (
    <RoomFrame title={t('handover.conflicts')} deeds={toArchive}>
      {rows?.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t('handover.conflictsEmpty')}>
          {t('handover.conflictsEmptyLead')}
        </EmptyState>
      ) : (
        <p>{t('handover.conflictsLead')}</p>
      )}
      <ul className={cards.lines}>
        {rows?.map(({ id, title, kind, at, from }) => (
          <li key={id}>
            <KindIcon kind={kind} />
            <span className={cards.grow}>
              <strong>{title}</strong>
              <br />
              <span className={cards.small}>
                {t('handover.arrived', { date: dayAndTime(at, language), from })}
              </span>
            </span>
            <a
              href={routeHash({ room: 'conflict', id })}
              aria-label={`${t('handover.look')}：${title}`}
            >
              {t('handover.look')}
            </a>
          </li>
        ))}
      </ul>
    </RoomFrame>
  );
}
