import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { App } from '../../src/main/app.ts';
import { browserHost } from '../../src/main/shell/browser/browser-host.ts';
import { programRoot, userFolders } from '../../src/main/shell/program-folders.ts';
import type { PhotoRecord } from '../../src/shared/archive/photo.ts';
import { newId } from '../../src/shared/base/id.ts';
import type { Publication } from '../../src/shared/publication/publication.ts';
import { seeded } from './seeded.ts';

/** A photo as a camera makes it: 12 megapixels, lying on its side if wanted, with place, camera and date. */
export async function cameraPhoto(
  folder: string,
  { seed, orientation = 1 }: { seed: number; orientation?: 1 | 6 },
): Promise<string> {
  const chance = seeded(seed);
  const coarse = { width: 96, height: 72, channels: 3 as const };
  const grain = Buffer.from(
    Array.from({ length: coarse.width * coarse.height * 3 }, () => 40 + chance.below(180)),
  );
  const path = join(folder, `IMG_${seed}.jpg`);
  const picture = sharp(grain, { raw: coarse }).resize(4000, 3000, { kernel: 'cubic' });
  await picture
    .withExif({
      IFD0: { Make: 'SECRETCAMERA', Model: 'SECRETMODEL', DateTime: '2026:01:14 12:10:00' },
      IFD2: { DateTimeOriginal: '2026:01:14 12:10:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 40/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '139/1 40/1 0/1',
      },
    })
    .withMetadata({ orientation })
    .jpeg({ quality: 90 })
    .toFile(path);
  return path;
}

/** The application with an archive of its own and a hidden Chromium; as the command line has it. */
export interface PressDesk {
  readonly app: App;
  readonly folder: string;
  takePhotos(paths: readonly string[]): Promise<PhotoRecord[]>;
  /** Keeps a publication and gives its id. */
  keep(content: Publication): Promise<string>;
  close(): Promise<void>;
}

export async function openPressDesk(): Promise<PressDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'gariban-press-'));
  const lines: string[] = [];
  const host = browserHost({
    log: (line) => void lines.push(line),
    folders: { ...userFolders(programRoot()), documents: folder, state: join(folder, 'state') },
  });
  const { app } = host;
  const archive = await app.desk.create(join(folder, '山田 花子の書庫'));
  return {
    app,
    folder,
    takePhotos: async (paths) => {
      const { added, failed } = await app.takeIn({ paths });
      if (failed.length > 0) throw new Error(JSON.stringify(failed));
      const records = await archive.catalogue.records.gather(added.map(({ id }) => id));
      return records.filter((record) => record.kind === 'photo');
    },
    keep: async (content) => {
      const id = newId();
      await archive.catalogue.publications.create({ id, content, now: new Date().toISOString() });
      return id;
    },
    close: async () => {
      await host.close();
      if (lines.length > 0) await writeFile(join(tmpdir(), 'gariban-press.log'), lines.join('\n'));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
