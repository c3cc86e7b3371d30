import { useSheetWord } from '../sheet-word.ts';
import type { BlockParts } from './block-parts.ts';
import { Unbroken } from './unbroken.tsx';
import './venue-block.css';

/** 会場案内: what, when, where and how to get there, in words. What is not known is left out. */
export function VenueBlock({
  facts: { title, date, time, place, access },
}: Pick<BlockParts<'venue'>, 'facts'>) {
  const word = useSheetWord();
  const rows = [
    ['sheet.venueWhen', [date, time]],
    ['sheet.venuePlace', [place]],
    ['sheet.venueAccess', [access]],
  ] as const;
  return (
    <div className="block-venue">
      {title !== '' && <h3 className="block-title">{title}</h3>}
      <dl>
        {rows
          .map(([label, parts]) => ({ label, parts: parts.filter((part) => part !== '') }))
          .filter(({ parts }) => parts.length > 0)
          .map(({ label, parts }) => (
            <div key={label}>
              <dt>{word(label)}</dt>
              <dd>
                <Unbroken parts={parts} />
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
