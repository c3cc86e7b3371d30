import { Archive, FolderOpen, Images, Layers, LayoutList, SearchX, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import * as z from 'zod';
import { viewState } from '../draft/view-state.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MenuAt } from '../ui/menu-at.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Select } from '../ui/select.tsx';
import { RoomFrame } from '../workbench/room-frame.tsx';
import type { Route } from '../workbench/route.ts';
import { goTo, stayAt } from '../workbench/use-route.ts';
import { ArchiveDeeds, NewRecordButton, TakeInButton } from './archive-deeds.tsx';
import styles from './archive-room.module.css';
import { Facets } from './facets.tsx';
import { isNarrowed, isSearch, type Looking, type SortOrder, searchOf } from './looking.ts';
import { type MonthMark, monthMarks } from './months.ts';
import { NarrowingBar } from './narrowing-bar.tsx';
import { PhotoGrid } from './photo-grid.tsx';
import { Picked } from './picked.tsx';
import { RecordList, type RowsViewProps } from './record-list.tsx';
import { useRate } from './use-rate.ts';
import { type Shelf, useShelf } from './use-shelf.ts';

type ArchiveRoute = Extract<Route, { room: 'archive' }>;
const view = z.enum(['list', 'photos']);
type View = z.infer<typeof view>;

const VIEW_KEY = 'archive/view';

function useView(): [View, (view: View) => void] {
  const [chosen, setChosen] = useState<View>('list');
  useEffect(() => {
    void viewState.read(VIEW_KEY, view).then((kept) => kept && setChosen(kept));
  }, []);
  const choose = useCallback((next: View) => {
    setChosen(next);
    void viewState.keep(VIEW_KEY, next);
  }, []);
  return [chosen, choose];
}

/** What is looked for: from the address, changed here, and written back to the address. */
function useLooking(route: ArchiveRoute): [Looking, (change: Partial<Looking>) => void] {
  const fromRoute = useMemo<Looking>(() => {
    const { query, kinds, accession, narrowed = {} } = route;
    return { query, kinds, accession, narrowed, sort: 'date-newest', isAlike: false };
  }, [route]);
  const [looking, setLooking] = useState(fromRoute);
  useEffect(() => setLooking(fromRoute), [fromRoute]);
  const change = useCallback((part: Partial<Looking>) => {
    setLooking((now) => {
      const next = { ...now, ...part };
      const { query, kinds, accession, narrowed } = next;
      stayAt({
        room: 'archive',
        query,
        kinds,
        ...(accession === undefined ? {} : { accession }),
        ...(isNarrowed(narrowed) && { narrowed }),
      });
      return next;
    });
  }, []);
  return [looking, change];
}

interface BarProps {
  readonly looking: Looking;
  readonly onChange: (change: Partial<Looking>) => void;
  readonly view: View;
  readonly onView: (view: View) => void;
}

const SORTS = [
  { value: 'date-newest', label: 'room.sort_newest' },
  { value: 'date-oldest', label: 'room.sort_oldest' },
  { value: 'title', label: 'room.sort_title' },
  { value: 'changed', label: 'room.sort_changed' },
] as const;

/** Leads to the photos that look alike, and back to all; not there where none do. */
function AlikeButton({ looking, onChange }: Pick<BarProps, 'looking' | 'onChange'>) {
  const t = useTranslate();
  const asked = { ...searchOf(looking), kinds: ['photo' as const], limit: 1 };
  const groups = useQuery('photo.alike', asked).reply?.groups ?? 0;
  if (groups === 0 && !looking.isAlike) return null;
  return (
    <Button
      icon={Layers}
      isPressed={looking.isAlike}
      onPress={() => onChange({ isAlike: !looking.isAlike })}
    >
      {t('search.alike', { count: groups })}
    </Button>
  );
}

function Bar({ looking, onChange, view: shown, onView }: BarProps) {
  const t = useTranslate();
  return (
    <search className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label={t('room.archiveSearch')}
          placeholder={t('room.archiveSearchHint')}
          value={looking.query}
          onSearch={(query) => onChange({ query })}
          clearLabel={t('common.clear')}
        />
      </div>
      {!isSearch(looking) && (
        <Select<SortOrder>
          name={t('room.sort')}
          value={looking.sort}
          options={SORTS.map(({ value, label }) => ({ value, label: t(label) }))}
          onChange={(sort) => onChange({ sort })}
        />
      )}
      <Button icon={LayoutList} isPressed={shown === 'list'} onPress={() => onView('list')}>
        {t('room.asList')}
      </Button>
      <Button icon={Images} isPressed={shown === 'photos'} onPress={() => onView('photos')}>
        {t('room.asPhotos')}
      </Button>
      {shown === 'photos' && <AlikeButton looking={looking} onChange={onChange} />}
    </search>
  );
}

interface NoneProps {
  readonly looking: Looking;
  readonly onWiden: () => void;
}

function None({ looking, onWiden }: NoneProps) {
  const t = useTranslate();
  const isNarrow = isSearch(looking) || looking.kinds.length > 0 || looking.accession !== undefined;
  if (isNarrow) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('room.nothingFound')}
        deeds={<Button onPress={onWiden}>{t('room.clearFilters')}</Button>}
      >
        {t('room.nothingFoundLead')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={Archive}
      title={t('room.archiveEmpty')}
      deeds={
        <>
          <NewRecordButton />
          <TakeInButton />
        </>
      }
    >
      {t('room.archiveEmptyLead')}
    </EmptyState>
  );
}

const WIDE: Partial<Looking> = {
  query: '',
  kinds: [],
  narrowed: {},
  accession: undefined,
  isAlike: false,
};

/** What the right button offers for what is picked. */
function PickedMenu({ shelf }: { readonly shelf: Shelf }) {
  const t = useTranslate();
  const { ids, menuAt, closeMenu, throwAway } = shelf;
  const [one] = ids;
  const open = {
    id: 'open',
    label: t('room.openRecord'),
    icon: FolderOpen,
    isDisabled: ids.length !== 1,
    run: () => one !== undefined && goTo({ room: 'record', id: one }),
  };
  const trash = { id: 'trash', label: t('room.trash'), icon: Trash2, run: throwAway };
  return (
    <MenuAt at={menuAt} label={t('room.listLabel')} groups={[[open, trash]]} onClose={closeMenu} />
  );
}

/** Where the months begin, while the list is in the order of time. */
function useMarks(asked: Looking, isWall: boolean): readonly MonthMark[] {
  const { query, sort } = asked;
  const isByTime = query.trim() === '' && sort === 'date-newest' && !asked.isAlike;
  const months = useQuery('search.months', isWall && isByTime ? searchOf(asked) : undefined).reply;
  return useMemo(() => monthMarks(months ?? []), [months]);
}

/** 書庫: everything that is kept, as a list or as photos, narrowed by words, kind and year. */
export function ArchiveRoom({ route }: { readonly route: ArchiveRoute }) {
  const t = useTranslate();
  const [shown, setShown] = useView();
  const [looking, change] = useLooking(route);
  const isWall = shown === 'photos';
  const asked: Looking = isWall ? { ...looking, kinds: ['photo'] } : { ...looking, isAlike: false };
  const key = JSON.stringify([asked, shown]);
  const shelf = useShelf(asked, key);
  const { state, see, deeds } = shelf;
  const marks = useMarks(asked, isWall);
  const rate = useRate();
  const rows: RowsViewProps = {
    label: t(isWall ? 'room.photosLabel' : 'room.listLabel'),
    state,
    onSee: see,
    deeds,
    query: looking.query,
  };
  return (
    <RoomFrame
      title={t('workbench.archive')}
      deeds={<ArchiveDeeds />}
      aside={
        <Picked ids={shelf.ids} isWall={isWall} onTrash={shelf.throwAway} onClear={shelf.clear} />
      }
      isFlush
    >
      <Bar looking={looking} onChange={change} view={shown} onView={setShown} />
      <NarrowingBar looking={looking} onChange={change} />
      <div className={styles.columns}>
        <Facets
          looking={asked}
          isWall={isWall}
          onChange={(part) => {
            if (part.kinds && isWall) setShown('list');
            change(part);
          }}
        />
        <div className={styles.found} key={key}>
          {state.total === 0 && <None looking={looking} onWiden={() => change(WIDE)} />}
          {state.total !== 0 &&
            (isWall ? (
              <PhotoGrid {...rows} onRate={rate} marks={marks} />
            ) : (
              <RecordList {...rows} />
            ))}
        </div>
      </div>
      <PickedMenu shelf={shelf} />
    </RoomFrame>
  );
}
