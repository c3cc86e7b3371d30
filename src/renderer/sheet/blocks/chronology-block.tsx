import type { BlockParts } from './block-parts.ts';

/** とりくみの経過: dates as they were written beside what happened. */
export function ChronologyBlock({ facts: { title, entries }, variant }: BlockParts<'chronology'>) {
  return (
    <>
      {title !== '' && <h3 className="block-title">{title}</h3>}
      <dl className={variant === undefined ? 'block-chronology' : `block-chronology-${variant}`}>
        {entries.map(({ date, text, important }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may read the same; their order is their identity.
          <div key={index} className={important ? 'block-important' : undefined}>
            <dt>{date}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
