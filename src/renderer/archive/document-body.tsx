import { FileDown, FileSearch, ScanText, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RecordOf } from '../../shared/archive/archive-record.ts';
import { isTable } from '../../shared/archive/document.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { CallReply } from '../../shared/contract/contract.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { usePerform } from '../workbench/use-perform.ts';
import { goTo } from '../workbench/use-route.ts';
import styles from './document-body.module.css';

type PageWords = CallReply<'document.words'>['pages'][number];
type DocumentProp = { readonly record: RecordOf<'document'> };

interface PageProps extends DocumentProp {
  readonly page: number;
  readonly words: PageWords | undefined;
}

/** A page as it looks, and what is written on it. */
function Page({ record, page, words }: PageProps) {
  const t = useTranslate();
  return (
    <li className={styles.page}>
      {page > 0 && (
        <img
          className={styles.picture}
          src={assetUrl.page(record.original, page)}
          alt={t('document.page', { page })}
          loading="lazy"
        />
      )}
      <div className={styles.words}>
        {page > 0 && <h3>{t('document.page', { page })}</h3>}
        {words?.machineRead && <Callout tone="look">{t('document.machineRead')}</Callout>}
        <p className={styles.text}>{words?.words ?? t('document.noWords')}</p>
      </div>
    </li>
  );
}

function ReadButton({ record }: DocumentProp) {
  const t = useTranslate();
  const perform = usePerform();
  if (record.wordsFrom !== 'not-yet-read') return null;
  return (
    <Callout>
      {t('document.notYetRead')}
      <Button
        look="primary"
        icon={ScanText}
        onPress={() => void perform('document.readPages', { id: record.id })}
      >
        {t('document.read')}
      </Button>
    </Callout>
  );
}

interface DeedsProps extends DocumentProp {
  /** Unknown at first. */
  readonly hasWords: boolean | undefined;
}

/** Why there are no words, what they can become, and the file as it came. */
function DocumentDeeds({ record, hasWords }: DeedsProps) {
  const t = useTranslate();
  const isOpaque = hasWords === false && record.wordsFrom === 'none' && record.pages === 0;
  return (
    <div className={styles.deeds}>
      {record.unread && <Callout tone="look">{t(`record.unread_${record.unread}`)}</Callout>}
      {isOpaque && !record.unread && <Callout>{t('document.opaque')}</Callout>}
      <ReadButton record={record} />
      {hasWords && <ReadAs record={record} />}
      <a
        className={styles.original}
        href={assetUrl.original(record.original)}
        download={record.fileName}
      >
        <FileDown size="1.25rem" aria-hidden /> {t('document.saveOriginal')}
      </a>
    </div>
  );
}

interface PagesProps extends DocumentProp {
  readonly found: readonly PageWords[];
}

/** The pages of a document beside their words; what is long is drawn as one comes to it. */
function DocumentPages({ record, found }: PagesProps) {
  const t = useTranslate();
  const byPage = new Map(found.map((words) => [words.page, words]));
  const pages =
    record.pages > 0
      ? Array.from({ length: record.pages }, (_none, index) => index + 1)
      : found.map(({ page }) => page);
  if (pages.length === 0) return null;
  return (
    <section className={styles.document} aria-label={t('document.contents')}>
      <h2>{t('document.contents')}</h2>
      <ol className={styles.pages}>
        {pages.map((page) => (
          <Page key={page} record={record} page={page} words={byPage.get(page)} />
        ))}
      </ol>
    </section>
  );
}

/** What the document may be: its words become records, once they are confirmed. */
function ReadAs({ record }: DocumentProp) {
  const t = useTranslate();
  const ways = ['petition', 'chronology'] as const;
  return (
    <div className={styles.ways}>
      {isTable(record) && (
        <Button
          look="primary"
          icon={Table2}
          onPress={() => goTo({ room: 'table', document: record.id })}
        >
          {t('table.open')}
        </Button>
      )}
      {ways.map((as) => (
        <Button
          key={as}
          icon={FileSearch}
          onPress={() => goTo({ room: 'reading', as, document: record.id })}
        >
          {t(`reading.fromDocument_${as}`)}
        </Button>
      ))}
    </div>
  );
}

interface DocumentBodyProps extends DocumentProp {
  /** What people write of it. */
  readonly children: ReactNode;
}

/** What can be done with a document first, then what is written of it, then its pages: those may be many. */
export function DocumentBody({ record, children }: DocumentBodyProps) {
  const pages = useQuery('document.words', { id: record.id }).reply?.pages;
  return (
    <>
      <DocumentDeeds record={record} hasWords={pages && pages.length > 0} />
      {children}
      <DocumentPages record={record} found={pages ?? []} />
    </>
  );
}
