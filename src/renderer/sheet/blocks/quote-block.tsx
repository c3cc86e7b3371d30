import type { FactsOf } from '../../../shared/publication/block.ts';
import { useSheetWord } from '../sheet-word.ts';

/** Words with who said them, where, when and after which source. */
export function QuoteBlock({ facts }: { facts: FactsOf<'quote'> }) {
  const word = useSheetWord();
  const { words, speaker, role, faction, occasion, date, source } = facts;
  const who = [faction, role, speaker].filter((part) => part !== '').join(' ');
  const where = [occasion, date].filter((part) => part !== '').join(' ');
  return (
    <blockquote style={{ margin: 0 }}>
      <p className="block-quote-words">「{words}」</p>
      <footer className="block-quote-by">
        {who !== '' && <div>――{who}</div>}
        {where !== '' && <div>{where}</div>}
        {source !== '' && <div>{word('sheet.source', { source })}</div>}
      </footer>
    </blockquote>
  );
}
