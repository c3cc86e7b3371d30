import { PackageOpen } from 'lucide-react';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import cards from '../workbench/cards.module.css';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { routeHash } from '../workbench/route.ts';

const MOST = 200;

/** 受入の記録: every act of taking in, with what came of it. */
export function AccessionsRoom() {
  const t = useTranslate();
  const rows = useQuery('accession.list', { limit: MOST }).reply?.rows;
  return (
    <RoomFrame title={t('room.accessions')}>
      {rows?.length === 0 && (
        <EmptyState icon={PackageOpen} title={t('room.accessionsEmpty')}>
          {t('room.accessionsEmptyLead')}
        </EmptyState>
      )}
      <ul className={cards.lines}>
        {rows?.map(({ id, at, from, added, duplicates, failed }) => (
          <li key={id}>
            <span className={cards.date}>{at.slice(0, 10)}</span>
            <span>{t('room.accessionFrom', { from })}</span>
            <span className={cards.small}>
              {t('room.accessionCounts', { added, duplicates, failed })}
            </span>
            <a href={routeHash({ room: 'archive', query: '', kinds: [], accession: id })}>
              {t('room.showRecords')}
            </a>
          </li>
        ))}
      </ul>
    </RoomFrame>
  );
}
