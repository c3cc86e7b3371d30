import { kanjiNumber } from '../../../shared/japanese/kanji-number.ts';
import { useSheetWord } from '../sheet-word.ts';
import type { BlockParts } from './block-parts.ts';
import './gist-block.css';

/** What stands before the first full stop. */
const firstSentence = (text: string): string => /^[^。．]*[。．]?/u.exec(text)?.[0] ?? text;

/** What a petition asks for, numbered in kanji when there are several items, and why; abridged, it says that it is. */
export function GistBlock({ facts, variant }: BlockParts<'gist'>) {
  const word = useSheetWord();
  const isAbridged = variant === 'abridged';
  const { title } = facts;
  const items = isAbridged ? facts.items.map(firstSentence) : facts.items;
  const reasons = isAbridged ? [] : facts.reasons;
  return (
    <>
      {title !== '' && (
        <h3 className="block-title">
          {isAbridged && <span className="block-mark">{word('sheet.abridged')}</span>}
          {title}
        </h3>
      )}
      {title === '' && isAbridged && <p className="block-mark">{word('sheet.abridged')}</p>}
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
