import { Check } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { RecordRow, SearchHit } from '../../shared/contract/archive-calls.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { AlikeRow } from '../../shared/contract/finding-calls.ts';
import { printedDate } from '../../shared/japanese/japanese-calendar.ts';
import { markHits } from '../../shared/japanese/snippet.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { classes } from '../ui/classes.ts';
import { KindIcon } from './kind-icon.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './row-list.module.css';

/** A row of the archive; one that was found also has the place where. */
export type FoundRow = RecordRow &
  Partial<Pick<SearchHit, 'snippet' | 'page'> & Pick<AlikeRow, 'group'>>;

export interface RowElementProps {
  readonly elementId: string;
  readonly index: number;
  readonly total: number;
  readonly isPicked: boolean;
  readonly isActive: boolean;
  readonly onPick: (event: MouseEvent, index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onMenu: (event: MouseEvent, index: number) => void;
}

/** What makes an element an entry of the list, whatever it looks like. */
export const entryProps = (props: RowElementProps) => ({
  id: props.elementId,
  role: 'option',
  tabIndex: -1,
  'aria-selected': props.isPicked,
  'aria-posinset': props.index + 1,
  'aria-setsize': props.total,
  onClick: (event: MouseEvent) => props.onPick(event, props.index),
  onDoubleClick: () => props.onOpen(props.index),
  onContextMenu: (event: MouseEvent) => props.onMenu(event, props.index),
});

/** A square that shows whether an entry is picked; pressing it picks one more. */
export function PickTick() {
  return (
    <span className={styles.tick} aria-hidden data-tick>
      <Check size="1rem" strokeWidth={3} />
    </span>
  );
}

export interface RecordRowProps extends RowElementProps {
  readonly row: FoundRow | undefined;
  readonly query: string;
  readonly top: number;
}

const SHORT = 12;

/** A keyword that was hit says little by itself. */
const isShort = (parts: readonly { text: string }[]): boolean =>
  parts.reduce((length, { text }) => length + text.length, 0) < SHORT;

/** The title, its kind and date beside it, and a line of context. */
export function RecordRowElement(props: RecordRowProps) {
  const { row, query, top, isActive } = props;
  const t = useTranslate();
  const language = useLanguage();
  const found = query !== '' && row?.snippet && row.snippet.length > 0 ? row.snippet : undefined;
  return (
    <div
      {...entryProps(props)}
      className={classes(styles.row, isActive && styles.active)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <PickTick />
      <span className={styles.picture}>
        {row?.original ? (
          <img src={assetUrl.thumbnail(row.original)} alt="" loading="lazy" />
        ) : (
          row && <KindIcon kind={row.kind} size="1.5rem" />
        )}
      </span>
      <span className={styles.words}>
        <span className={styles.title} style={{ display: 'block' }}>
          {row && <MarkedText parts={markHits(row.title, query)} />}
        </span>
        <span className={styles.context} style={{ display: 'block' }}>
          {found && row?.page !== undefined && <b>{t('search.page', { page: row.page })}　</b>}
          {found && <MarkedText parts={found} />}
          {found && isShort(found) && '　'}
          {(!found || isShort(found)) && row?.context}
        </span>
      </span>
      <span className={styles.aside}>
        <span>{row && t(`record.${row.kind}`)}</span>
        <span>
          {row && (row.date === undefined ? t('room.undated') : printedDate(row.date, language))}
        </span>
      </span>
    </div>
  );
}
