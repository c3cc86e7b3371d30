import type { FactionVote } from '../../../shared/archive/petition.ts';
import { useSheetWord } from '../sheet-word.ts';
import './faction-table.css';

/** ○ all for, × all against, △ divided: the signs by which assemblies' own papers tell it (賛否一覧). */
function signOf({ for: ayes, against: noes, abstain }: FactionVote): string {
  const cast = [ayes, noes, abstain].filter((count) => count !== null && count > 0).length;
  if (cast === 0) return '';
  if (cast > 1) return '△';
  return (ayes ?? 0) > 0 ? '○' : (noes ?? 0) > 0 ? '×' : '―';
}

/** How each faction voted. The third column is there only if somebody abstained. */
export function FactionTable({ factions }: { readonly factions: readonly FactionVote[] }) {
  const word = useSheetWord();
  const sides = (['for', 'against', 'abstain'] as const).filter(
    (side) => side !== 'abstain' || factions.some(({ abstain }) => (abstain ?? 0) > 0),
  );
  return (
    <table className="block-factions">
      <thead>
        <tr>
          <th scope="col">{word('sheet.faction')}</th>
          <th scope="col">{word('sheet.stand')}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {word(`sheet.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {factions.map((vote, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two factions may have one name, and rows are never moved
          <tr key={row}>
            <th scope="row">{vote.faction}</th>
            <td className="block-faction-sign">{signOf(vote)}</td>
            {sides.map((side) => (
              <td key={side}>{vote[side] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
