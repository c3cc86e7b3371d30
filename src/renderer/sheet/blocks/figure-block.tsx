import type { FactsOf } from '../../../shared/publication/block.ts';
import { type SheetWord, useSheetWord } from '../sheet-word.ts';
import type { BlockParts } from './block-parts.ts';
import { Share } from './share.tsx';

const grouped = (value: number): string =>
  value.toLocaleString('ja-JP', { maximumFractionDigits: 6 });

function valueText({ value, valueTo, precision }: FactsOf<'figure'>, word: SheetWord): string {
  switch (precision) {
    case 'exact':
      return grouped(value);
    case 'about':
      return word('sheet.about') + grouped(value);
    case 'at-least':
      return grouped(value);
    case 'range':
      return valueTo === undefined
        ? grouped(value)
        : `${grouped(value)}${word('sheet.rangeMark')}${grouped(valueTo)}`;
  }
}

/** A number that says what it counts, who counted, when, and where that is written. */
export function FigureBlock({ facts, variant }: BlockParts<'figure'>) {
  const word = useSheetWord();
  const { unit, counts, countedBy, date, source, precision } = facts;
  const by = [countedBy === '' ? '' : word('sheet.countedBy', { who: countedBy }), date].filter(
    (part) => part !== '',
  );
  return (
    <>
      <p className="block-figure-number">
        {valueText(facts, word)}
        <small>
          {unit}
          {precision === 'at-least' ? word('sheet.atLeast') : ''}
        </small>
      </p>
      <Share facts={facts} variant={variant} />
      <p>{counts}</p>
      {by.length > 0 && <p className="block-small">{by.join('　')}</p>}
      {source !== '' && <p className="block-small">{word('sheet.source', { source })}</p>}
    </>
  );
}
