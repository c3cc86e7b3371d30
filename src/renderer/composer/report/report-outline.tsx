import { useDeferredValue, useMemo } from 'react';
import { outlineOf } from '../../../shared/publication/report.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import type { ReportLayout } from '../../sheet/report/report-layout.ts';
import type { ElementView } from '../desk/element-view.ts';
import { useComposer } from '../use-desk.ts';
import { goToHeading } from './go-to-heading.ts';
import styles from './report-room.module.css';

export interface ReportOutlineProps {
  readonly view: ElementView;
  readonly layout: ReportLayout;
}

/** 見出し: the headings of the report; pressing one goes there. */
export function ReportOutline({ view, layout }: ReportOutlineProps) {
  const t = useTranslate();
  const { report, stories } = useDeferredValue(useComposer((state) => state.publication));
  const story = report && stories[report.story];
  const outline = useMemo(
    () => (report && story ? outlineOf(story, report.numbering) : []),
    [report, story],
  );
  return (
    <nav className={styles.outline} aria-label={t('report.outline')} data-pane>
      <h2 className={styles.outlineHead}>{t('report.outline')}</h2>
      {outline.length === 0 && <p className={styles.hint}>{t('report.outlineEmpty')}</p>}
      <ol>
        {outline.map(({ level, number, words }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading is known by its place in the story.
          <li key={index}>
            <button
              type="button"
              className={styles.heading}
              data-level={level}
              onClick={() => goToHeading(view, index)}
            >
              <span>
                {number !== '' && <span className={styles.number}>{number}</span>}
                {words === '' ? t('report.headingEmpty') : words}
              </span>
              <span className={styles.pageNumber}>{layout.headings[index]}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.hint}>{t('report.pagesInAll', { count: layout.pages })}</p>
    </nav>
  );
}
