import type { VoteCounts } from '../../../shared/archive/petition.ts';
import { seatPlaces } from '../../../shared/publication/seat-places.ts';

const WIDTH = 100;
const LOOKS = {
  for: { fill: 'var(--block-accent)', stroke: 'var(--block-accent)' },
  abstain: { fill: '#d9d5cb', stroke: '#d9d5cb' },
  against: { fill: '#ffffff', stroke: '#1a1a1a' },
} as const;

/** The chamber in a half circle, a dot for each vote: those in favour at the left. Readable in one ink. */
export function Seats({ counts }: { readonly counts: VoteCounts }) {
  const votes = (['for', 'abstain', 'against'] as const).flatMap((name) =>
    Array.from({ length: counts[name] ?? 0 }, () => name),
  );
  const { places, radius } = seatPlaces(votes.length);
  return (
    <svg
      className="block-seats"
      viewBox={`0 0 ${WIDTH} ${WIDTH / 2 + radius * WIDTH}`}
      aria-hidden="true"
    >
      {places.map(({ x, y }, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a seat is known by its place.
          key={index}
          cx={x * WIDTH}
          cy={y * WIDTH}
          r={radius * WIDTH * 0.82}
          strokeWidth={0.5}
          {...LOOKS[votes[index] ?? 'against']}
        />
      ))}
    </svg>
  );
}
