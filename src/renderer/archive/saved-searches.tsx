import { Bookmark, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SavedSearch } from '../../shared/contract/finding-calls.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { routeHash } from '../workbench/route.ts';
import { usePerform } from '../workbench/use-perform.ts';
import styles from './archive-room.module.css';
import { isSearch, type Looking, routeOf, searchOf } from './looking.ts';
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

/** Kept under a name: what is looked for now can be kept, what was kept is found by one press. */
export function SavedSearches({ looking }: { readonly looking: Looking }) {
  const t = useTranslate();
  const perform = usePerform();
  const { reply: saved = [], again } = useQuery('search.saved', {});
  const [naming, setNaming] = useState<SavedSearch | 'new'>();
  const mayKeep = isSearch(looking) || looking.kinds.length > 0;
  const keep = async (name: string): Promise<void> => {
    setNaming(undefined);
    const done =
      naming === 'new'
        ? await perform('search.keep', { name, query: searchOf(looking) })
        : naming && (await perform('search.rename', { id: naming.id, name }));
    if (done) again();
  };
  const forget = async ({ id }: SavedSearch): Promise<void> => {
    if (await perform('search.forget', { id })) again();
  };
  return (
    <>
      {saved.length > 0 && (
        <section>
          <h2>{t('search.saved')}</h2>
          <ul>
            {saved.map((one) => (
              <Line
                key={one.id}
                saved={one}
                onRename={() => setNaming(one)}
                onForget={() => void forget(one)}
              />
            ))}
          </ul>
        </section>
      )}
      {mayKeep && (
        <Button icon={Bookmark} onPress={() => setNaming('new')}>
          {t('search.keep')}
        </Button>
      )}
      {naming !== undefined && (
        <NameDialog
          title={naming === 'new' ? t('search.keepTitle') : t('search.rename')}
          lead={naming === 'new' ? t('search.keepLead') : undefined}
          name={naming === 'new' ? looking.query.trim() : naming.name}
          onName={(name) => void keep(name)}
          onClose={() => setNaming(undefined)}
        />
      )}
    </>
  );
}
