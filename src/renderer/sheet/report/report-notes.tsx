import { useSheetWord } from '../sheet-word.ts';
import './report-notes.css';

/** 後注: what the numbers in the text lead to, at the end of a report. */
export function ReportNotes({ notes }: { readonly notes: readonly string[] }) {
  const word = useSheetWord();
  if (notes.length === 0) return null;
  return (
    <aside className="report-notes">
      <p className="report-notes-head">{word('report.notes')}</p>
      <ol>
        {notes.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its number.
          <li key={index}>{words}</li>
        ))}
      </ol>
    </aside>
  );
}
