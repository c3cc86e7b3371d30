import { useSheetWord } from '../sheet-word.ts';
import type { BlockParts } from './block-parts.ts';
import { Unbroken } from './unbroken.tsx';
import './quote-block.css';

/** Words with who said them, where, when and after which source. */
export function QuoteBlock({ facts, variant }: BlockParts<'quote'>) {
  const word = useSheetWord();
  const { words, speaker, role, faction, occasion, date, source } = facts;
  const who = [faction, role, speaker].filter((part) => part !== '');
  const where = [occasion, date].filter((part) => part !== '');
  return (
    <blockquote
      className={variant === undefined ? undefined : `block-${variant}`}
      style={{ margin: 0 }}
    >
      <div className="block-quote-said">
        <p className="block-quote-words">{word('sheet.quoted', { words })}</p>
        {variant === 'balloon' && <Tail />}
      </div>
      <footer className="block-quote-by">
        {who.length > 0 && (
          <div>
            ――
            <Unbroken parts={who} />
          </div>
        )}
        {where.length > 0 && (
          <div>
            <Unbroken parts={where} />
          </div>
        )}
        {source !== '' && <div>{word('sheet.source', { source })}</div>}
      </footer>
    </blockquote>
  );
}

/** From the balloon to who says it: its edge is open where the two meet. */
function Tail() {
  return (
    <svg className="block-tail" viewBox="0 0 10 8" aria-hidden="true">
      <path className="block-tail-ground" d="M0 0 L10 0 L7 8 Z" />
      <path className="block-tail-edge" d="M0 0 L7 8 L10 0" />
    </svg>
  );
}
