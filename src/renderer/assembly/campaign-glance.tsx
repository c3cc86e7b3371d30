import { Columns3 } from 'lucide-react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { BOARD_COLUMNS, boardColumn } from '../../shared/assembly/board.ts';
import type { Id } from '../../shared/base/id.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import cards from '../workbench/cards.module.css';
import { goTo } from '../workbench/use-route.ts';
import styles from './board.module.css';
import { ofKind } from './campaign-sections.tsx';

export interface CampaignGlanceProps {
  readonly campaign: Id;
  readonly records: readonly ArchiveRecord[];
}

/** How far a campaign has come: its petitions by where they stand, and what has come together. */
export function CampaignGlance({ campaign, records }: CampaignGlanceProps) {
  const t = useTranslate();
  const petitions = ofKind(records, 'petition');
  const made = (useQuery('publication.list', {}).reply ?? []).filter(
    (row) => row.campaign === campaign,
  );
  const by = Map.groupBy(petitions, boardColumn);
  const signatures = petitions.reduce((sum, one) => sum + (one.signatures ?? 0), 0);
  const counts = [
    t('life.glancePetitions', { count: petitions.length }),
    ...(signatures > 0
      ? [t('life.glanceSignatures', { count: signatures.toLocaleString('ja-JP') })]
      : []),
    t('life.glanceEvents', { count: ofKind(records, 'event').length }),
    t('life.glanceMade', { count: made.length }),
  ];
  return (
    <section className={cards.section}>
      <header className={cards.sectionHead}>
        <h2>{t('life.glance')}</h2>
        <Button look="quiet" icon={Columns3} onPress={() => goTo({ room: 'board', campaign })}>
          {t('life.openBoard')}
        </Button>
      </header>
      <ol className={styles.steps}>
        {BOARD_COLUMNS.map((column) => {
          const count = by.get(column)?.length ?? 0;
          return (
            <li key={column} data-some={count > 0 ? true : undefined}>
              {t(`life.column_${column}`)} <strong>{count}</strong>
            </li>
          );
        })}
      </ol>
      <p>{counts.join('　')}</p>
    </section>
  );
}
