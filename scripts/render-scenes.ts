/** Draws the photos of the sample campaign: 12 megapixels each, with the date and place that a camera would write. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { banner, building, crowd, person, rect, room, seeded, sky, tree } from './scene-parts.ts';

interface Scene {
  readonly name: string;
  readonly taken: string;
  draw(random: () => number): string;
}

const FOLDER = join(import.meta.dirname, '../resources/sample/photos');
/** A point in the bay: nobody lives there. */
const PLACE = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '35/1 34/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '139/1 52/1 0/1',
};

const people = (
  random: () => number,
  places: readonly (readonly [number, number, number])[],
  front = false,
): string => places.map(([x, y, size]) => person(x, y, { size, random, front })).join('');

const SCENES: readonly Scene[] = [
  {
    name: '昼の集会.jpg',
    taken: '2026:01:14 12:10:00',
    draw: (random) =>
      sky('#a8cfe6', '#eaf3f2') +
      building(300, 420, [3400, 1500], '#e9dfcf') +
      building(1500, 240, [1000, 1680], '#f3ebde') +
      rect(0, 1900, [4000, 1100], '#cfc6b4') +
      tree(240, 1950, 900) +
      tree(3760, 1950, 950) +
      banner(480, 1180, 1300, '#b23a48') +
      banner(2150, 1140, 1400, '#2f5d8a') +
      crowd({ from: 60, to: 4000, top: 2150, rows: 5 }, random),
  },
  {
    name: '駅前の宣伝.jpg',
    taken: '2025:12:13 10:30:00',
    draw: (random) =>
      sky('#c9dcec', '#f6efe3') +
      building(0, 500, [1100, 1500], '#d9cdbc') +
      building(2900, 640, [1100, 1360], '#cfd5d2') +
      rect(1000, 900, [2000, 1100], '#8fa3ad', 20) +
      rect(1100, 1080, [1800, 920], '#e8eef0') +
      rect(1900, 1100, [40, 900], '#8fa3ad') +
      rect(0, 1990, [4000, 1010], '#d8d0c0') +
      banner(240, 1500, 900, '#2f7d5b') +
      people(
        random,
        [
          [620, 2680, 1250],
          [1350, 2780, 1330],
          [2980, 2620, 1210],
        ],
        true,
      ) +
      people(random, [
        [1950, 2480, 1080],
        [2420, 2850, 1380],
        [3560, 2760, 1320],
      ]) +
      rect(1560, 2050, [170, 230], '#ffffff', 8) +
      rect(1585, 2090, [120, 22], '#b23a48') +
      rect(1585, 2130, [120, 14], '#aaa397'),
  },
  {
    name: '区議会の採決.jpg',
    taken: '2026:01:14 15:02:00',
    draw: (random) =>
      room('#e6dccb', '#8a5a44', 1500) +
      rect(1100, 300, [1800, 1000], '#c9b597', 12) +
      rect(1500, 1000, [1000, 420], '#7a5236', 14) +
      rect(1200, 1350, [1600, 330], '#6b452c', 14) +
      people(random, [[2000, 1270, 760]], true) +
      [0, 1, 2, 3]
        .map((row) =>
          [0, 1, 2, 3, 4, 5, 6]
            .map(
              (seat) =>
                person(420 + seat * 530, 2050 + row * 290, {
                  size: 700 + row * 120,
                  random,
                  raised: (seat * 5 + row * 3) % 7 < 4,
                }) + rect(220 + seat * 530, 1960 + row * 290, [420, 120], '#7a5236', 12),
            )
            .join(''),
        )
        .join(''),
  },
  {
    name: '陳情の提出.jpg',
    taken: '2025:08:22 14:00:00',
    draw: (random) =>
      room('#eef0ea', '#c7bca9', 1900) +
      rect(300, 300, [1100, 800], '#d5e3e4', 12) +
      rect(2500, 300, [1150, 800], '#d5e3e4', 12) +
      tree(3700, 1950, 700) +
      people(
        random,
        [
          [2750, 2150, 1450],
          [3250, 2170, 1390],
        ],
        true,
      ) +
      rect(1900, 1750, [2100, 170], '#9c7350', 14) +
      rect(1900, 1900, [2100, 900], '#b98c66') +
      people(random, [
        [760, 2850, 1650],
        [1320, 2900, 1700],
      ]) +
      rect(1700, 1600, [330, 230], '#ffffff', 8) +
      rect(1740, 1650, [250, 20], '#8a8478') +
      rect(1740, 1700, [250, 20], '#8a8478'),
  },
  {
    name: '診療所の受付.jpg',
    taken: '2025:10:20 09:40:00',
    draw: (random) =>
      room('#f3ece1', '#d9cfbe', 2000) +
      rect(250, 350, [900, 700], '#cfe3ea', 12) +
      rect(1500, 300, [900, 260], '#7fb0a3', 20) +
      rect(2800, 420, [700, 520], '#fff7e6', 12) +
      people(random, [[2700, 2150, 1420]], true) +
      rect(2000, 1750, [2000, 150], '#7fa99b', 14) +
      rect(2000, 1880, [2000, 920], '#96bdb0') +
      people(random, [[1350, 2820, 1580]]) +
      rect(1680, 1680, [240, 150], '#fdf6d8', 10) +
      rect(1705, 1710, [120, 16], '#c48a3a') +
      rect(1705, 1745, [180, 12], '#aaa397') +
      rect(300, 2250, [520, 110], '#a5765a', 20) +
      rect(320, 2350, [60, 300], '#6d4c3d') +
      rect(740, 2350, [60, 300], '#6d4c3d'),
  },
];

mkdirSync(FOLDER, { recursive: true });
for (const [index, { name, taken, draw }] of SCENES.entries()) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="3000" viewBox="0 0 4000 3000">${draw(seeded(index + 7))}</svg>`;
  await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80 })
    .withExif({
      IFD0: { Make: 'Gariban', Model: 'Drawn scene' },
      IFD2: { DateTimeOriginal: taken },
      IFD3: PLACE,
    })
    .toFile(join(FOLDER, name));
  console.log(name);
}
