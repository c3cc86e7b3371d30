import { kanjiNumber } from '../../../shared/japanese/kanji-number.ts';
import type { FactsOf } from '../../../shared/publication/block.ts';
import { useSheetWord } from '../sheet-word.ts';

/** What a petition asks for, numbered in kanji when there are several items, and why. */
export function GistBlock({ facts: { title, items, reasons } }: { facts: FactsOf<'gist'> }) {
  const word = useSheetWord();
  return (
    <>
      {title !== '' && <h3 className="block-title">{title}</h3>}
      <ol className="block-numbered">
        {items.map((item, index) => (
          <li key={item} style={items.length === 1 ? { display: 'block' } : undefined}>
            {items.length > 1 && <span>{kanjiNumber(index + 1)}．</span>}
            <span>{item}</span>
          </li>
        ))}
      </ol>
      {reasons.length > 0 && (
        <div className="block-reasons">
          <h3 className="block-title">{word('sheet.reasons')}</h3>
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      )}
    </>
  );
}
