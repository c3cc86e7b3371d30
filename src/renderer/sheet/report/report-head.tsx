import type { MouseEvent } from 'react';
import type { OutlineEntry, Report } from '../../../shared/publication/report.ts';
import { useSheetWord } from '../sheet-word.ts';

export interface ReportTitleProps {
  readonly title: string;
  readonly report: Report;
}

/** What a report is, of when, and who answers for it. */
export function ReportTitle({ title, report }: ReportTitleProps) {
  const { subtitle, date, authors } = report;
  return (
    <header className="report-title">
      <h1 className="report-name">{title}</h1>
      {subtitle !== '' && <p className="report-subtitle">{subtitle}</p>}
      {date !== '' && <p className="report-date">{date}</p>}
      {authors.map(({ name, organisation, role }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an author is known by the place in the list.
        <p key={index} className="report-author">
          {[organisation, role].filter((part) => part !== '').join('　')}
          <span className="report-author-name">{name}</span>
        </p>
      ))}
    </header>
  );
}

export interface ReportContentsProps {
  readonly outline: readonly OutlineEntry[];
  /** Of each entry, 1 first; not known before the pages are laid out. */
  readonly pages: readonly number[];
  /** Address of the heading of an entry. */
  readonly address: (entry: number) => string;
  readonly onGo?: ((entry: number) => void) | undefined;
}

/** 目次: the headings and the pages on which they stand. */
export function ReportContents({ outline, pages, address, onGo }: ReportContentsProps) {
  const word = useSheetWord();
  const go = (event: MouseEvent, entry: number): void => {
    if (!onGo) return;
    event.preventDefault();
    onGo(entry);
  };
  return (
    <nav className="report-contents">
      <p className="report-contents-head">{word('report.contents')}</p>
      <ol>
        {outline.map(({ level, number, words }, index) =>
          words === '' ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place in the outline.
            <li key={index} data-level={level}>
              <a href={address(index)} onClick={(event) => go(event, index)}>
                {number !== '' && <span className="report-contents-number">{number}</span>}
                <span>{words}</span>
                <span className="report-contents-dots" />
                <span className="report-contents-page">{pages[index]}</span>
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
