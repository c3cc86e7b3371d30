import type { Outcome, VoteCounts } from '../../../shared/archive/petition.ts';
import type { FactsOf } from '../../../shared/publication/block.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { type SheetWord, useSheetWord } from '../sheet-word.ts';

const OUTCOME_KEYS: Readonly<Record<Outcome, MessageKey>> = {
  adopted: 'sheet.outcomeAdopted',
  'in-principle': 'sheet.outcomeInPrinciple',
  'in-part': 'sheet.outcomeInPart',
  rejected: 'sheet.outcomeRejected',
  withdrawn: 'sheet.outcomeWithdrawn',
  lapsed: 'sheet.outcomeLapsed',
};

/** The bar: dark for, light against; readable in one ink. */
function VoteBar({ counts, word }: { counts: VoteCounts; word: SheetWord }) {
  const parts = [
    {
      key: 'sheet.for',
      count: counts.for,
      style: { background: 'var(--block-accent)', color: '#ffffff' },
    },
    {
      key: 'sheet.against',
      count: counts.against,
      style: { background: '#ffffff', color: '#1a1a1a' },
    },
  ] as const;
  return (
    <div className="block-vote-bar" aria-hidden="true">
      {parts.map(({ key, count, style }) => (
        <span key={key} style={{ ...style, flexGrow: count ?? 0, flexBasis: 0 }}>
          {word(key)}
        </span>
      ))}
    </div>
  );
}

function Rest({ counts, word }: { counts: VoteCounts; word: SheetWord }) {
  const parts = (['abstain', 'absent'] as const).flatMap((name) => {
    const count = counts[name];
    return count === null || count === 0
      ? []
      : [`${word(`sheet.${name}`)} ${word('sheet.people', { count })}`];
  });
  return parts.length === 0 ? null : <p className="block-vote-rest">{parts.join('　')}</p>;
}

/** A vote as numbers and as a bar, with what it decided. */
export function VoteBlock({
  facts: { title, body, date, counts, outcome },
}: {
  facts: FactsOf<'vote'>;
}) {
  const word = useSheetWord();
  const known = counts.for !== null && counts.against !== null;
  return (
    <>
      {title !== '' && <h3 className="block-title">{title}</h3>}
      <p className="block-vote-head">
        {[date, body].filter((part) => part !== '').join('　')}
        {outcome && (
          <>
            {'　'}
            <span className="block-vote-outcome">{word(OUTCOME_KEYS[outcome])}</span>
          </>
        )}
      </p>
      {known && (
        <>
          <p className="block-vote-numbers">
            <span>{word('sheet.for')}</span>
            <span className="block-vote-number">{counts.for}</span>
            <span className="block-vote-colon">:</span>
            <span className="block-vote-against">
              <span className="block-vote-number">{counts.against}</span>
            </span>
            <span>{word('sheet.against')}</span>
          </p>
          <VoteBar counts={counts} word={word} />
        </>
      )}
      <Rest counts={counts} word={word} />
    </>
  );
}
