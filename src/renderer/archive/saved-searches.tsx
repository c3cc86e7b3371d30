import { Bookmark, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SavedSearch } from '../../shared/contract/finding-calls.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { say } from '../workbench/messages.ts';
import { routeHash } from '../workbench/route.ts';
import { usePerform } from '../workbench/use-perform.ts';
import styles from './archive-room.module.css';
import { type Looking, routeOf, searchOf } from './looking.ts';
import { NameDialog } from './name-dialog.tsx';

interface LineProps {
  readonly saved: SavedSearch;
  readonly onRename: () => void;
  readonly onForget: () => void;
}

function Line({ saved, onRename, onForget }: LineProps) {
  const t = useTranslate();
  const { name, query } = saved;
  const entries = [
    { id: 'rename', label: t('search.rename'), icon: PenLine, run: onRename },
    { id: 'forget', label: t('search.forget'), icon: Trash2, run: onForget },
  ];
  return (
    <li className={styles.saved}>
      <a href={routeHash(routeOf(query))}>{name}</a>
      <Menu label={t('search.savedDeeds', { name })} groups={[entries]}>
        <Button look="quiet" compact>
          {t('search.change')}
        </Button>
      </Menu>
    </li>
  );
}

/** What was kept under a name is found by one press; a name can be changed and removed. */
export function SavedSearches() {
  const t = useTranslate();
  const perform = usePerform();
  const { reply: saved = [] } = useQuery('search.saved', {});
  const [naming, setNaming] = useState<SavedSearch>();
  if (saved.length === 0) return null;
  return (
    <section>
      <h2>{t('search.saved')}</h2>
      <ul>
        {saved.map((one) => (
          <Line
            key={one.id}
            saved={one}
            onRename={() => setNaming(one)}
            onForget={() => void perform('search.forget', { id: one.id })}
          />
        ))}
      </ul>
      {naming !== undefined && (
        <NameDialog
          title={t('search.rename')}
          lead={undefined}
          name={naming.name}
          onName={(name) => {
            setNaming(undefined);
            void perform('search.rename', { id: naming.id, name });
          }}
          onClose={() => setNaming(undefined)}
        />
      )}
    </section>
  );
}

/** Keeps what is looked for now under a name. */
export function KeepSearch({ looking }: { readonly looking: Looking }) {
  const t = useTranslate();
  const perform = usePerform();
  const [isNaming, setNaming] = useState(false);
  const keep = async (name: string): Promise<void> => {
    setNaming(false);
    const kept = await perform('search.keep', { name, query: searchOf(looking) });
    if (kept) say({ tone: 'good', text: t('search.kept', { name: kept.name }) });
  };
  return (
    <>
      <Button look="quiet" icon={Bookmark} onPress={() => setNaming(true)}>
        {t('search.keep')}
      </Button>
      {isNaming && (
        <NameDialog
          title={t('search.keepTitle')}
          lead={t('search.keepLead')}
          name={looking.query.trim()}
          onName={(name) => void keep(name)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
