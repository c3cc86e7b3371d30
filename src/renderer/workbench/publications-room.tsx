import { FilePlus2, FileText } from 'lucide-react';
import type { PublicationRow } from '../../shared/contract/publication-calls.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './cards.module.css';
import { say } from './messages.ts';
import { PublicationPicture } from './publication-card.tsx';
import { RoomFrame } from './room-frame.tsx';
import { TemplateCards } from './template-cards.tsx';
import { usePerform } from './use-perform.ts';
import { goTo } from './use-route.ts';

const BLANK_SHEET = {
  size: 'A4',
  orientation: 'portrait',
  bleedMm: 3,
  marginMm: { top: 15, right: 15, bottom: 15, left: 15 },
  safeMm: 5,
} as const;

function PublicationDeeds({ row }: { readonly row: PublicationRow }) {
  const t = useTranslate();
  const perform = usePerform();
  const trash = async (): Promise<void> => {
    if (await perform('publication.trash', { id: row.id })) {
      say({ tone: 'plain', text: t('workbench.publicationTrashed', { title: row.title }) });
    }
  };
  return (
    <div className={styles.deeds}>
      <Button
        label={`${t('workbench.duplicate')}：${row.title}`}
        onPress={() => void perform('publication.duplicate', { id: row.id })}
      >
        {t('workbench.duplicate')}
      </Button>
      <Button
        look="danger"
        label={`${t('workbench.trashPublication')}：${row.title}`}
        onPress={() => void trash()}
      >
        {t('workbench.trashPublication')}
      </Button>
    </div>
  );
}

/** 作成物: everything that was made, by its first page. */
export function PublicationsRoom() {
  const t = useTranslate();
  const perform = usePerform();
  const rows = useQuery('publication.list', {}).reply;
  const makeBlank = async (): Promise<void> => {
    const made = await perform('publication.create', {
      title: t('workbench.blankNameDefault'),
      sheet: BLANK_SHEET,
    });
    if (made) goTo({ room: 'composer', id: made.id });
  };
  return (
    <RoomFrame
      title={t('workbench.publicationsTitle')}
      deeds={
        <Button icon={FilePlus2} onPress={() => void makeBlank()}>
          {t('workbench.makeBlank')}
        </Button>
      }
    >
      <h2>{t('workbench.fromTemplate')}</h2>
      <TemplateCards />
      {rows?.length === 0 && (
        <EmptyState icon={FileText} title={t('workbench.publicationsEmpty')}>
          {t('workbench.publicationsEmptyLead')}
        </EmptyState>
      )}
      <ul className={styles.cards}>
        {rows?.map((row) => (
          <li key={row.id} className={styles.card}>
            <PublicationPicture row={row} />
            <strong>{row.title}</strong>
            <span className={styles.small}>
              {t('workbench.changedAt', { date: row.changed.slice(0, 10) })}
            </span>
            <PublicationDeeds row={row} />
          </li>
        ))}
      </ul>
    </RoomFrame>
  );
}
