import { useSheetWord } from '../sheet-word.ts';
import type { BlockParts } from './block-parts.ts';
import { Unbroken } from './unbroken.tsx';

/** Words with who said them, where, when and after which source. */
export function QuoteBlock({ facts, variant }: BlockParts<'quote'>) {
  const word = useSheetWord();
  const { words, speaker, role, faction, occasion, date, source } = facts;
  const who = [faction, role, speaker].filter((part) => part !== '');
  const where = [occasion, date].filter((part) => part !== '');
  return (
    <blockquote
      className={variant === 'newspaper' ? 'block-newspaper' : undefined}
      style={{ margin: 0 }}
    >
      <p className="block-quote-words">{word('sheet.quoted', { words })}</p>
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
