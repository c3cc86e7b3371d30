import type { Outcome, VoteCounts } from '../../../shared/archive/petition.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { type SheetWord, useSheetWord } from '../sheet-word.ts';
import type { BlockParts } from './block-parts.ts';
import { FactionTable } from './faction-table.tsx';
import { Seats } from './seats.tsx';
import { Unbroken } from './unbroken.tsx';

const OUTCOME_KEYS: Readonly<Record<Outcome, MessageKey>> = {
  adopted: 'sheet.outcomeAdopted',
  'in-principle': 'sheet.outcomeInPrinciple',
  'in-part': 'sheet.outcomeInPart',
  rejected: 'sheet.outcomeRejected',
  withdrawn: 'sheet.outcomeWithdrawn',
  lapsed: 'sheet.outcomeLapsed',
};

const LEAST_SHARE_FOR_WORDS = 0.14;

/** The bar: dark for, light against, grey between; readable in one ink. */
function VoteBar({ counts, word }: { counts: VoteCounts; word: SheetWord }) {
  const parts = [
    { key: 'sheet.for', count: counts.for ?? 0, look: 'block-vote-for' },
    { key: 'sheet.abstain', count: counts.abstain ?? 0, look: 'block-vote-abstained' },
    { key: 'sheet.against', count: counts.against ?? 0, look: 'block-vote-against-part' },
  ] as const;
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="block-vote-bar" aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, count, look }) => (
          <span key={key} className={look} style={{ flexGrow: count, flexBasis: 0 }}>
            {count / all >= LEAST_SHARE_FOR_WORDS && word(key)}
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

/** A vote as numbers, and as a bar or as the seats of the chamber, with what it decided. */
export function VoteBlock({
  facts: { title, body, date, counts, factions, outcome },
  variant,
}: BlockParts<'vote'>) {
  const word = useSheetWord();
  const known = counts.for !== null && counts.against !== null;
  return (
    <>
      {title !== '' && <h3 className="block-title">{title}</h3>}
      <p className="block-vote-head">
        <Unbroken parts={[date, body]} gap="　" />
        {outcome && (
          <>
            {' '}
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
          {variant === 'seats' && <Seats counts={counts} />}
          {variant === 'factions' && factions && <FactionTable factions={factions} />}
          {variant === undefined && <VoteBar counts={counts} word={word} />}
        </>
      )}
      <Rest counts={counts} word={word} />
    </>
  );
}
