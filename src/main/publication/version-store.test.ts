import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  catalogueIn,
  freshFolder,
  MIGRATIONS,
  refusal,
  testCatalogue,
} from '../../../test/support/catalogue.ts';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { newId } from '../../shared/base/id.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { openCatalogueToRead } from '../database/catalogue.ts';
import { salvageFile } from '../database/salvage-file.ts';
import { openSqlite } from '../database/sqlite.ts';

const MINUTE_MS = 60_000;
const START_MS = Date.parse('2026-01-15T03:00:00.000Z');
const at = (minutes: number): string => new Date(START_MS + minutes * MINUTE_MS).toISOString();

const leaflet = leafletMaker('号外');
leaflet.text('本会議で採択');
const first = leaflet.made();
const titled = (title: string): Publication => ({ ...first, title });

/** A publication made at minute 0, and what saves it. */
function underTheHand(stores = testCatalogue()) {
  const id = newId();
  stores.publications.create({ id, content: first, now: at(0) });
  const save = (minutes: number, content: Publication, setAside = false): void => {
    const { revision } = stores.publications.get(id);
    stores.publications.save({ id, revision, content, now: at(minutes), setAside });
  };
  const titles = (): string[] =>
    stores.versions
      .list(id)
      .map((version) => stores.versions.get(id, version.id).content.title)
      .toReversed();
  return { stores, id, save, titles };
}

describe('versions of a publication', () => {
  test('the state before the first change is kept, then one every five minutes, as they were saved', () => {
    const { stores, id, save, titles } = underTheHand();
    save(60, titled('60'), true);
    save(62, titled('62'));
    save(64, titled('64'));
    expect(titles()).toEqual(['号外']);
    save(65, titled('65'));
    save(69, titled('69'));
    save(70, titled('70'));
    expect(titles()).toEqual(['号外', '64', '69']);
    expect(stores.versions.list(id).map(({ changed, kept }) => [changed, kept])).toEqual([
      [at(69), at(70)],
      [at(64), at(65)],
      [at(0), at(60)],
    ]);
    expect(stores.publications.get(id).content.title).toBe('70');
  });

  test('one is kept before a restore, however little time has passed; the same state lies there once', () => {
    const { save, titles } = underTheHand();
    save(1, titled('二'), true);
    save(2, first, true);
    // What it is now is no version of it.
    expect(titles()).toEqual(['二']);
    // What was restored is put aside again when it is changed: it stands where it was last.
    save(3, titled('三'), true);
    expect(titles()).toEqual(['二', '号外']);
    save(4, titled('三'), true);
    expect(titles()).toEqual(['二', '号外']);
  });

  test('are never nearer to each other than five minutes while nobody asks, and hold all that long stood', () => {
    const pauses = fc.array(fc.double({ min: 0.02, max: 20, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(pauses, (minutes) => {
        const { stores, id, save, titles } = underTheHand();
        let now = 0;
        const saves = minutes.map((pause, number) => {
          now += pause;
          save(now, titled(`${number}`));
          return now;
        });
        const kept = stores.versions.list(id).map((version) => Date.parse(version.kept));
        for (const [number, instant] of kept.entries())
          expect((kept[number - 1] ?? Infinity) - instant).toBeGreaterThanOrEqual(5 * MINUTE_MS);
        const stoodLong = saves.flatMap((instant, number) =>
          (saves[number + 1] ?? 0) - instant > 5.01 ? [`${number}`] : [],
        );
        expect(titles()).toEqual(expect.arrayContaining(stoodLong));
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  test('a clock that was set back goes on keeping', () => {
    const { save, titles } = underTheHand();
    save(600, titled('朝'));
    save(1, titled('前日'));
    expect(titles()).toHaveLength(2);
  });

  test('say what had been changed since the one before', () => {
    const { stores, id, save } = underTheHand();
    save(10, { ...titled('二'), pages: first.pages.map((page) => ({ ...page, frames: [] })) });
    save(20, titled('三'));
    const [latest, oldest] = stores.versions.list(id);
    expect(oldest?.since).toBeUndefined();
    expect(latest?.since).toMatchObject({ frames: { removed: 1, words: 0 }, whole: ['title'] });
  });

  test('go after 30 days; the publication never does', () => {
    const { stores, id, save, titles } = underTheHand();
    save(10, titled('二'));
    save(20, titled('三'));
    expect(stores.versions.forgetOlderThan(at(15))).toBe(1);
    expect(titles()).toEqual(['二']);
    expect(stores.versions.forgetOlderThan(at(99_999))).toBe(1);
    expect(stores.publications.get(id).content.title).toBe('三');
  });

  test('belong to one publication: another has none of them', async () => {
    const { stores, id, save } = underTheHand();
    const other = underTheHand(stores);
    save(10, titled('二'));
    const [version] = stores.versions.list(id);
    expect(stores.versions.list(other.id)).toEqual([]);
    expect(await refusal(() => stores.versions.get(other.id, version?.id ?? 0))).toMatchObject({
      code: 'publication/version-not-found',
    });
  });

  test('are carried over from a damaged catalogue with their publication', () => {
    const source = join(freshFolder(), 'archive.sqlite');
    const target = join(freshFolder(), 'archive.sqlite');
    const { stores, close } = catalogueIn(source, 'create');
    const { id, save } = underTheHand(stores);
    save(10, titled('二'));
    const kept = stores.versions.list(id);
    close();
    salvageFile({ source, target, name: '書庫', migrations: MIGRATIONS, now: at(20) });
    const salvaged = catalogueIn(target, 'open');
    onTestFinished(salvaged.close);
    expect(salvaged.stores.versions.list(id)).toEqual(kept);
    expect(kept).toHaveLength(1);
  });

  test('are read, never written, where the archive belongs to a later program', async () => {
    const file = join(freshFolder(), 'archive.sqlite');
    const { stores, close } = catalogueIn(file, 'create');
    const { id, save } = underTheHand(stores);
    save(10, titled('二'));
    const kept = stores.versions.list(id);
    close();
    const database = openSqlite(file, '書庫');
    database.script('PRAGMA user_version = 99');
    database.close();
    const place = { file, name: '書庫', migrations: MIGRATIONS, workFolder: freshFolder() };
    const later = openCatalogueToRead({ ...place, why: 'newer-version' });
    onTestFinished(later.close);
    expect(later.stores.versions.list(id)).toEqual(kept);
    expect(later.stores.versions.get(id, kept[0]?.id ?? 0).content).toEqual(first);
    expect(
      await refusal(() =>
        later.stores.publications.save({ id, revision: 2, content: first, now: at(20) }),
      ),
    ).toMatchObject({ code: 'archive/read-only' });
  });

  test('that no longer have their hash are named with their publication, and not opened', async () => {
    const file = join(freshFolder(), 'archive.sqlite');
    const { stores, close } = catalogueIn(file, 'create');
    const { id, save } = underTheHand(stores);
    save(10, titled('二'));
    save(20, titled('三'));
    expect(stores.publications.damaged()).toEqual([]);
    close();
    const database = openSqlite(file, '書庫');
    database.run("UPDATE publication_version SET content = '{' WHERE changed = ?", at(0));
    database.close();
    const again = catalogueIn(file, 'open');
    onTestFinished(again.close);
    expect(again.stores.publications.damaged()).toEqual([
      { id, reason: 'a version of it differs from its hash' },
    ]);
    expect(again.stores.mending.isDamaged(id)).toBe(true);
    const [whole, damaged] = again.stores.versions.list(id);
    expect(again.stores.versions.get(id, whole?.id ?? 0).content.title).toBe('二');
    expect(await refusal(() => again.stores.versions.get(id, damaged?.id ?? 0))).toMatchObject({
      code: 'publication/version-not-found',
    });
  });
});
