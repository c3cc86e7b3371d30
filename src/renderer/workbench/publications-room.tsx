import { BookPlus, Copy, FilePlus2, FileText, LayoutTemplate, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PublicationRow, TemplateRow } from '../../shared/contract/publication-calls.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { BlankPanel } from './blank-panel.tsx';
import styles from './cards.module.css';
import { ComposePanel } from './compose-panel.tsx';
import { dayAndTime } from './local-time.ts';
import { say } from './messages.ts';
import { OwnTemplates } from './own-templates.tsx';
import { PublicationPicture } from './publication-card.tsx';
import { RoomFrame } from './room-frame.tsx';
import { TemplateCards } from './template-cards.tsx';
import { useNextIssue } from './use-next-issue.ts';
import { usePerform } from './use-perform.ts';

function PublicationDeeds({ row }: { readonly row: PublicationRow }) {
  const t = useTranslate();
  const perform = usePerform();
  const makeNext = useNextIssue();
  const { id, title } = row;
  const trash = async (): Promise<void> => {
    if (!(await perform('publication.trash', { id }))) return;
    say({
      tone: 'good',
      text: t('workbench.publicationTrashed', { title }),
      deed: { label: t('common.undo'), run: () => void perform('publication.restore', { id }) },
    });
  };
  return (
    <div className={styles.deeds}>
      <Button
        look="quiet"
        icon={BookPlus}
        label={`${t('template.nextIssue')}：${title}`}
        onPress={() => void makeNext(row)}
      >
        {t('template.nextIssue')}
      </Button>
      <Button
        look="quiet"
        icon={Copy}
        label={`${t('workbench.copy')}：${title}`}
        onPress={() => void perform('publication.duplicate', { id })}
      >
        {t('workbench.copy')}
      </Button>
      <Button
        look="quiet"
        icon={Trash2}
        label={`${t('room.bin')}：${title}`}
        onPress={() => void trash()}
      >
        {t('room.bin')}
      </Button>
    </div>
  );
}

function PublicationCards({ rows }: { readonly rows: readonly PublicationRow[] }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.id} className={styles.card}>
          <PublicationPicture row={row} />
          <span className={styles.small}>
            {t(row.pages === 0 ? 'workbench.sidesOfReport' : 'workbench.sides', {
              size: t(`workbench.size_${row.sheet.size}`),
              count: row.pages,
            })}
            <br />
            {t('workbench.changedAt', { date: dayAndTime(row.changed, language) })}
          </span>
          <PublicationDeeds row={row} />
        </li>
      ))}
    </ul>
  );
}

/** 作成物: everything that was made, by its first page. */
export function PublicationsRoom() {
  const t = useTranslate();
  const rows = useQuery('publication.list', {}).reply;
  const [way, setWay] = useState<'template' | 'blank'>();
  const [template, setTemplate] = useState<TemplateRow>();
  const close = (): void => {
    setWay(undefined);
    setTemplate(undefined);
  };
  const panels: Readonly<Record<'template' | 'blank', ReactNode>> = {
    template: template && <ComposePanel key={template.id} template={template} onClose={close} />,
    blank: <BlankPanel onClose={close} />,
  };
  const deeds = (
    <>
      <Button icon={FilePlus2} onPress={() => setWay('blank')}>
        {t('workbench.blankSheet')}
      </Button>
      <Button look="primary" icon={LayoutTemplate} onPress={() => setWay('template')}>
        {t('workbench.fromTemplate')}
      </Button>
    </>
  );
  return (
    <RoomFrame title={t('workbench.publicationsTitle')} deeds={deeds} aside={way && panels[way]}>
      {way === 'template' && (
        <section className={styles.section}>
          <h2>{t('workbench.fromTemplate')}</h2>
          <TemplateCards chosen={template} onChoose={setTemplate} />
          <OwnTemplates />
        </section>
      )}
      {rows?.length === 0 && way !== 'template' && (
        <EmptyState icon={FileText} title={t('workbench.publicationsEmpty')} deeds={deeds}>
          {t('workbench.publicationsEmptyLead')}
        </EmptyState>
      )}
      {rows && <PublicationCards rows={rows} />}
    </RoomFrame>
  );
}
