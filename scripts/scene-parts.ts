/** Parts of the drawn scenes of the sample campaign, as SVG on a ground of 4000 × 3000. */

/** The same number for the same seed: the scenes must not change from run to run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const COATS = [
  '#3d5a80',
  '#98c1d9',
  '#e07a5f',
  '#81b29a',
  '#6d597a',
  '#b56576',
  '#577590',
  '#c9ada7',
  '#4a4e69',
  '#bc6c25',
  '#606c38',
  '#ee9b00',
];
const HAIR = ['#2b2622', '#4a4038', '#8d8880', '#c9c4ba', '#3a2e28', '#6b625a'];

const pick = <Item>(items: readonly Item[], random: () => number, fallback: Item): Item =>
  items[Math.floor(random() * items.length)] ?? fallback;

export const rect = (
  x: number,
  y: number,
  size: readonly [number, number],
  fill: string,
  corner = 0,
): string =>
  `<rect x="${x}" y="${y}" width="${size[0]}" height="${size[1]}" rx="${corner}" fill="${fill}"/>`;

/** A person of height `size`, standing with the feet at (x, y), seen from behind or from the front. */
export function person(
  x: number,
  y: number,
  look: { size: number; random: () => number; front?: boolean; raised?: boolean },
): string {
  const { size, random, front = false, raised = false } = look;
  const coat = pick(COATS, random, '#3d5a80');
  const hair = pick(HAIR, random, '#2b2622');
  const head = size * 0.085;
  const shoulder = size * 0.19;
  const arm = raised
    ? `<path d="M ${x + shoulder * 0.8} ${y - size * 0.72} L ${x + shoulder * 1.3} ${y - size * 1.08}" stroke="${coat}" stroke-width="${size * 0.085}" stroke-linecap="round"/>
       <circle cx="${x + shoulder * 1.33}" cy="${y - size * 1.12}" r="${size * 0.05}" fill="#e8bf9c"/>`
    : '';
  const face = front
    ? `<circle cx="${x}" cy="${y - size * 0.88}" r="${head}" fill="#eec7a5"/><path d="M ${x - head} ${y - size * 0.89} A ${head} ${head} 0 0 1 ${x + head} ${y - size * 0.89} Q ${x} ${y - size * 0.95} ${x - head} ${y - size * 0.89}" fill="${hair}"/>`
    : `<circle cx="${x}" cy="${y - size * 0.88}" r="${head}" fill="${hair}"/><rect x="${x - head * 0.4}" y="${y - size * 0.82}" width="${head * 0.8}" height="${head * 0.8}" fill="#e8bf9c"/>`;
  return `<g><ellipse cx="${x}" cy="${y}" rx="${shoulder * 1.2}" ry="${size * 0.035}" fill="#4b4a46" opacity="0.18"/>
    <path d="M ${x - shoulder * 0.62} ${y} L ${x - shoulder * 0.5} ${y - size * 0.42} L ${x + shoulder * 0.5} ${y - size * 0.42} L ${x + shoulder * 0.62} ${y} Z" fill="#3b3a3f"/>${arm}
    <path d="M ${x - shoulder} ${y - size * 0.36} Q ${x - shoulder * 1.05} ${y - size * 0.79} ${x} ${y - size * 0.79} Q ${x + shoulder * 1.05} ${y - size * 0.79} ${x + shoulder} ${y - size * 0.36} Z" fill="${coat}"/>${face}</g>`;
}

/** Rows of people, the far ones first and smaller. */
export function crowd(
  area: { from: number; to: number; top: number; rows: number },
  random: () => number,
): string {
  const people: string[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const size = 520 + row * 130;
    const step = size * 0.4;
    for (let x = area.from; x < area.to; x += step) {
      people.push(
        person(x + random() * step * 0.5, area.top + row * 190 + random() * 50, {
          size: size * (0.94 + random() * 0.1),
          random,
          raised: random() < 0.1,
        }),
      );
    }
  }
  return people.join('');
}

export function tree(x: number, y: number, size: number): string {
  return `${rect(x - size * 0.06, y - size * 0.5, [size * 0.12, size * 0.5], '#7a5c43', 8)}
    <circle cx="${x}" cy="${y - size * 0.75}" r="${size * 0.36}" fill="#7fa36b"/><circle cx="${x - size * 0.2}" cy="${y - size * 0.6}" r="${size * 0.24}" fill="#6f9560"/>
    <circle cx="${x + size * 0.2}" cy="${y - size * 0.62}" r="${size * 0.25}" fill="#8fb27a"/>`;
}

/** A banner on two poles, in plain colours: pictures carry no words. */
export const banner = (x: number, y: number, width: number, fill: string): string =>
  `${rect(x, y, [26, 620], '#8a6d4f')}${rect(x + width - 26, y, [26, 620], '#8a6d4f')}${rect(x, y, [width, 250], fill, 10)}
   ${rect(x + width * 0.08, y + 85, [width * 0.84, 26], '#ffffff', 13)}${rect(x + width * 0.16, y + 145, [width * 0.68, 26], '#ffffff', 13)}`;

export function building(
  x: number,
  y: number,
  size: readonly [number, number],
  wall: string,
): string {
  const [width, height] = size;
  const windows: string[] = [];
  for (let row = 0; row < Math.floor(height / 260); row += 1) {
    for (let column = 0; column < Math.floor(width / 200); column += 1) {
      windows.push(rect(x + 60 + column * 200, y + 70 + row * 250, [120, 150], '#bcd6e3', 6));
    }
  }
  return rect(x, y, size, wall, 6) + windows.join('') + rect(x, y, [width, 34], '#00000022');
}

export const sky = (top: string, bottom: string): string =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="4000" height="3000" fill="url(#sky)"/>`;

export const room = (wall: string, floor: string, horizon: number): string =>
  rect(0, 0, [4000, horizon], wall) + rect(0, horizon, [4000, 3000 - horizon], floor);
