import { FileDown, PenLine, SquarePen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PublicationRow } from '../../shared/contract/publication-calls.ts';
import { NameDialog } from '../archive/name-dialog.tsx';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { saveExport } from '../press/save-export.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import styles from './cards.module.css';
import { say } from './messages.ts';
import { FirstPage } from './publication-card.tsx';
import { useNextIssue } from './use-next-issue.ts';
import { usePerform } from './use-perform.ts';
import { goTo } from './use-route.ts';

const CARD_PX = 208;

/** What can be done with a template besides using it. */
function useDeeds({ id, title }: PublicationRow) {
  const t = useTranslate();
  const perform = usePerform();
  return {
    give: async (): Promise<void> => {
      const file = await perform('template.give', { id });
      if (file && (await saveExport(file, perform)))
        say({ tone: 'good', text: t('template.given', { name: title }) });
    },
    forget: async (): Promise<void> => {
      if (!(await perform('publication.trash', { id }))) return;
      say({
        tone: 'good',
        text: t('template.forgotten', { name: title }),
        deed: { label: t('common.undo'), run: () => void perform('publication.restore', { id }) },
      });
    },
  };
}

function OwnTemplate({ row, onRename }: { readonly row: PublicationRow; onRename: () => void }) {
  const t = useTranslate();
  const makeFrom = useNextIssue();
  const { give, forget } = useDeeds(row);
  const { id, title } = row;
  const entries = [
    { id: 'rename', label: t('template.rename'), icon: PenLine, run: onRename },
    {
      id: 'edit',
      label: t('template.edit'),
      icon: SquarePen,
      run: () => goTo({ room: 'composer', id }),
    },
    { id: 'give', label: t('template.give'), icon: FileDown, run: () => void give() },
  ];
  const forgetting = [
    { id: 'forget', label: t('template.forget'), icon: Trash2, run: () => void forget() },
  ];
  return (
    <li className={styles.card}>
      <div className={styles.opener}>
        <div className={styles.picture} aria-hidden>
          <FirstPage row={row} sidePx={CARD_PX} />
        </div>
        <button
          type="button"
          className={styles.cardButton}
          aria-label={`${t('template.use')}：${title}`}
          onClick={() => void makeFrom(row, true)}
        >
          {title}
        </button>
      </div>
      <span className={styles.small}>
        {t(row.pages === 0 ? 'workbench.sidesOfReport' : 'workbench.sides', {
          size: t(`workbench.size_${row.sheet.size}`),
          count: row.pages,
        })}
      </span>
      <div className={styles.deeds}>
        <Menu label={t('template.deeds', { name: title })} groups={[entries, forgetting]}>
          <Button look="quiet" label={t('template.deeds', { name: title })}>
            {t('template.change')}
          </Button>
        </Menu>
      </div>
    </li>
  );
}

/** The archive's own templates as pictures; pressing one makes a publication from it. */
export function OwnTemplates() {
  const t = useTranslate();
  const perform = usePerform();
  const rows = useQuery('template.own', {}).reply ?? [];
  const [naming, setNaming] = useState<PublicationRow>();
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{t('template.own')}</h2>
      <ul className={styles.cards}>
        {rows.map((row) => (
          <OwnTemplate key={row.id} row={row} onRename={() => setNaming(row)} />
        ))}
      </ul>
      {naming !== undefined && (
        <NameDialog
          title={t('template.rename')}
          lead={undefined}
          name={naming.title}
          words={{ field: t('template.name'), deed: t('template.renameNow') }}
          onName={(name) => {
            setNaming(undefined);
            void perform('template.rename', { id: naming.id, name });
          }}
          onClose={() => setNaming(undefined)}
        />
      )}
    </>
  );
}
