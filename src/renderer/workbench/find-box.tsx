import { Newspaper } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import type { PublicationHit } from '../../shared/contract/finding-calls.ts';
import { printedDate } from '../../shared/japanese/japanese-calendar.ts';
import { KindIcon } from '../archive/kind-icon.tsx';
import { MarkedText } from '../archive/marked-text.tsx';
import { platform } from '../command/command-registry.ts';
import { keysWritten } from '../command/keys.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { SearchField } from '../ui/search-field.tsx';
import styles from './find-box.module.css';
import { type FindLine, useFound } from './find-results.ts';

const SECTIONS = {
  recent: 'workbench.findRecent',
  record: 'workbench.findResults',
  publication: 'search.publications',
  deed: 'workbench.findDeeds',
  all: undefined,
} as const;

interface LinesProps {
  readonly id: string;
  readonly lines: readonly FindLine[];
  readonly active: number;
  readonly onChoose: (line: FindLine) => void;
}

function PublicationContent({ page, snippet, title }: PublicationHit) {
  const t = useTranslate();
  return (
    <>
      <Newspaper size="1.25rem" aria-hidden />
      <span className={styles.title}>{title}</span>
      <span className={styles.aside}>
        {t('search.publications')} {page !== undefined && t('search.page', { page })}
      </span>
      <span className={styles.snippet}>
        <MarkedText parts={snippet} />
      </span>
    </>
  );
}

function LineContent({ hit, publication, label }: FindLine) {
  const t = useTranslate();
  const language = useLanguage();
  if (publication) return <PublicationContent {...publication} />;
  if (!hit) return <span className={styles.title}>{label}</span>;
  return (
    <>
      <KindIcon kind={hit.kind} />
      <span className={styles.title}>{label}</span>
      <span className={styles.aside}>
        {t(`record.${hit.kind}`)} {hit.date && printedDate(hit.date, language)}
      </span>
      <span className={styles.snippet}>
        {hit.page !== undefined && <b>{t('search.page', { page: hit.page })}　</b>}
        <MarkedText parts={hit.snippet} />
      </span>
    </>
  );
}

function Lines({ id, lines, active, onChoose }: LinesProps) {
  const t = useTranslate();
  useEffect(() => {
    // It gives a promise, which is no end of an effect.
    void document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div role="listbox" id={id} aria-label={t('workbench.findResults')}>
      {lines.map((line, index) => {
        const section = SECTIONS[line.section];
        const isFirst = lines[index - 1]?.section !== line.section;
        return (
          <div key={line.id} role="presentation">
            {isFirst && section && (
              <div className={styles.section} role="presentation">
                {t(section)}
              </div>
            )}
            {/* The field keeps the focus and tells which line is active. */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's. */}
            <div
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={styles.line}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(line)}
            >
              <LineContent {...line} />
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** Ctrl+K: finds records, deeds and earlier searches as one types. */
export function FindBox({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const t = useTranslate();
  const list = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { lines, isNothing, suggestions } = useFound(query, isOpen, t);
  const close = (): void => {
    setOpen(false);
    setActive(0);
  };
  const search = (text: string): void => {
    setQuery(text);
    setActive(0);
  };
  const choose = (line: FindLine): void => {
    close();
    setQuery('');
    inputRef.current?.blur();
    line.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const line = lines[active];
    if (step !== undefined) setActive((active + step + lines.length) % Math.max(1, lines.length));
    else if (event.key === 'Enter' && line) choose(line);
    else if (event.key === 'Escape' && query === '') inputRef.current?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field inside.
    <div
      className={styles.box}
      onKeyDownCapture={onKeyDown}
      onFocus={() => setOpen(true)}
      onBlur={close}
    >
      <SearchField
        label={t('workbench.find')}
        placeholder={t('workbench.findHint', { keys: keysWritten('Mod+K', platform) })}
        value={query}
        onSearch={search}
        clearLabel={t('common.clear')}
        inputRef={inputRef}
        {...(isOpen && lines.length > 0 && { listbox: { id: list, active: `${list}-${active}` } })}
      />
      {isOpen && (lines.length > 0 || isNothing) && (
        <div className={styles.list}>
          {isNothing && <p className={styles.nothing}>{t('workbench.findNothing', { query })}</p>}
          {suggestions.map(({ query: other, total }) => (
            <button
              key={other}
              type="button"
              className={styles.suggestion}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => search(other)}
            >
              {t('search.alsoSearch', { query: other, count: total })}
            </button>
          ))}
          <Lines id={list} lines={lines} active={active} onChoose={choose} />
        </div>
      )}
    </div>
  );
}
