import { Archive, PackageOpen } from 'lucide-react';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import cards from '../workbench/cards.module.css';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { goTo } from '../workbench/use-route.ts';
import { AccessionLine } from './accession-line.tsx';
import { TakeInButton } from './archive-deeds.tsx';

const MOST = 500;

/** 受入の記録: every act of taking in, with what came of it. */
export function AccessionsRoom() {
  const t = useTranslate();
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
        {rows?.map((row) => (
          <AccessionLine key={row.id} row={row} />
        ))}
      </ul>
    </RoomFrame>
  );
}
