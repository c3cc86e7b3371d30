import { FolderOpen, Trash2 } from 'lucide-react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { Id } from '../../shared/base/id.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import { printedDate, readingOf } from '../../shared/japanese/japanese-calendar.ts';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Panel } from '../ui/panel.tsx';
import { refusalWords } from '../workbench/refusal-words.ts';
import { goTo } from '../workbench/use-route.ts';
import { Backlinks, LinkLines, Uses } from './link-lines.tsx';
import styles from './record-summary.module.css';
import { Stars } from './stars.tsx';
import { summaryFacts } from './summary-facts.ts';
import { useRate } from './use-rate.ts';

function SummaryDate({ date }: { readonly date: string }) {
  const language = useLanguage();
  const parsed = parsePartialDate(date);
  const printed = printedDate(date, language);
  const reading = parsed && readingOf(parsed, language);
  return (
    <p>
      {printed}
      {reading !== undefined && !reading.startsWith(printed) && (
        <span className={styles.soft}> {reading}</span>
      )}
    </p>
  );
}

function Summary({ record }: { readonly record: ArchiveRecord }) {
  const t = useTranslate();
  const rate = useRate();
  return (
    <>
      {record.kind === 'photo' && (
        <img
          className={styles.picture}
          src={assetUrl.preview(record.original)}
          alt={record.caption || record.title}
        />
      )}
      {record.kind === 'photo' && (
        <Stars stars={record.stars} onStars={(stars) => rate([record.id], stars)} />
      )}
      <h3 className={styles.title}>{record.title}</h3>
      {record.date !== undefined && <SummaryDate date={record.date} />}
      <dl className={styles.facts}>
        {summaryFacts(record, t).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LinkLines links={record.links} />
      <Uses id={record.id} />
      <Backlinks id={record.id} />
    </>
  );
}

export interface RecordSummaryProps {
  readonly id: Id;
  readonly onTrash: () => void;
  readonly onClose: () => void;
}

/** The record that is picked, as one reads it; to change it one opens it. */
export function RecordSummary({ id, onTrash, onClose }: RecordSummaryProps) {
  const t = useTranslate();
  const { reply, refusal } = useQuery('record.get', { id });
  if (refusal) return <Callout tone="danger">{refusalWords(t, refusal)}</Callout>;
  if (!reply) return null;
  return (
    <Panel
      title={t(`record.${reply.kind}`)}
      onClose={onClose}
      foot={
        <>
          <Button
            look="primary"
            icon={FolderOpen}
            onPress={() => goTo({ room: 'record', id: reply.id })}
          >
            {t('room.openRecord')}
          </Button>
          <Button look="quiet" icon={Trash2} onPress={onTrash}>
            {t('common.delete')}
          </Button>
        </>
      }
    >
      <Summary record={reply} />
    </Panel>
  );
}
