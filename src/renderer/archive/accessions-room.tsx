import { Archive, PackageOpen } from 'lucide-react';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import cards from '../workbench/cards.module.css';
import { dayAndTime } from '../workbench/local-time.ts';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { routeHash } from '../workbench/route.ts';
import { goTo } from '../workbench/use-route.ts';
import { TakeInButton } from './archive-deeds.tsx';

const MOST = 500;

/** 受入の記録: every act of taking in, with what came of it. */
export function AccessionsRoom() {
  const t = useTranslate();
  const language = useLanguage();
  const rows = useQuery('accession.list', { limit: MOST }).reply?.rows;
  const deeds = (
    <>
      <Button icon={Archive} onPress={() => goTo({ room: 'archive', query: '', kinds: [] })}>
        {t('room.backToArchive')}
      </Button>
      <TakeInButton />
    </>
  );
  return (
    <RoomFrame title={t('room.accessions')} deeds={deeds}>
      {rows?.length === 0 && (
        <EmptyState icon={PackageOpen} title={t('room.accessionsEmpty')}>
          {t('room.accessionsEmptyLead')}
        </EmptyState>
      )}
      <ul className={cards.lines}>
        {rows?.map(({ id, at, from, added, duplicates, failed }) => (
          <li key={id}>
            <span className={cards.grow}>
              <strong>{t('room.accession', { date: dayAndTime(at, language) })}</strong>
              <br />
              <span className={cards.small}>{t('room.accessionFrom', { from })}</span>
            </span>
            <span>{t('room.accessionCounts', { added, duplicates, failed })}</span>
            <a href={routeHash({ room: 'archive', query: '', kinds: [], accession: id })}>
              {t('room.showRecords')}
            </a>
          </li>
        ))}
      </ul>
    </RoomFrame>
  );
}
