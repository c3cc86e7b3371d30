import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { routeHash } from '../../workbench/route.ts';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

function SourceLine({ record }: { readonly record: string }) {
  const { reply } = useQuery('record.get', { id: record });
  if (!reply) return null;
  return (
    <li>
      <a href={routeHash({ room: 'record', id: record })}>{reply.title}</a>
    </li>
  );
}

/** もとの資料: the records that the paragraph at the caret was made from, each a way to it. */
export function StatementSection({ sources }: { readonly sources: readonly string[] }) {
  const t = useTranslate();
  if (sources.length === 0) return null;
  return (
    <PanelSection title={t('report.madeFrom')}>
      <p className={styles.hint}>{t('report.madeFromHint')}</p>
      <ul>
        {sources.map((record) => (
          <SourceLine key={record} record={record} />
        ))}
      </ul>
    </PanelSection>
  );
}
