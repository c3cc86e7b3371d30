import type { BlockParts } from './block-parts.ts';

const TEN = 10;
/** Of what a share is one: 割 counts tenths, % hundredths. */
const WHOLES: Readonly<Record<string, number>> = { 割: 10, '%': 100, '％': 100, パーセント: 100 };
const PERSON =
  'M5 0a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8M1 12V8.5a2.8 2.8 0 0 1 2.8-2.8h2.4A2.8 2.8 0 0 1 9 8.5V12z';

/** A share of the whole as ten people, or as a bar; nothing for a number that is no share. */
export function Share({ facts, variant }: BlockParts<'figure'>) {
  const whole = WHOLES[facts.unit];
  if (whole === undefined || (variant !== 'icons' && variant !== 'share')) return null;
  const share = Math.min(1, Math.max(0, facts.value / whole));
  if (variant === 'share') {
    return (
      <div className="block-share" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </div>
    );
  }
  const filled = Math.round(share * TEN);
  return (
    <svg className="block-people" viewBox="0 0 118 12" aria-hidden="true">
      {Array.from({ length: TEN }, (_none, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a person is known by its place.
          key={index}
          d={PERSON}
          transform={`translate(${index * 12} 0)`}
          fill={index < filled ? 'var(--block-accent)' : '#ffffff'}
          stroke={index < filled ? 'var(--block-accent)' : '#1a1a1a'}
          strokeWidth={0.4}
        />
      ))}
    </svg>
  );
}
