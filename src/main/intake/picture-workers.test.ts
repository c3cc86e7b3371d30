import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { promisedPng, writeHeavyPng } from '../../../test/support/bombs.ts';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { testWorkers, WILD_PHOTOS } from '../../../test/support/intake-desk.ts';
import { programRoot } from '../shell/program-folders.ts';
import { workerStarter } from '../shell/worker-files.ts';
import { pictureWorkers } from './picture-workers.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const PHOTO = join(WILD_PHOTOS, 'landscape_6.jpg');
const staged = (): string => join(freshFolder(), 'staged');

/** A pipe into which nobody writes: opening it to read never ends. */
function endlessFile(): string {
  const path = join(freshFolder(), '終わらない.jpg');
  execFileSync('mkfifo', [path]);
  return path;
}

/** Processes whose numbers are known, so that a test can end one. */
function watchedWorkers() {
  const starter = workerStarter(programRoot());
  const pids: number[] = [];
  const workers = pictureWorkers(
    {
      ...starter,
      process: (name) => {
        const child = starter.process(name);
        if (child.pid !== undefined) pids.push(child.pid);
        return child;
      },
    },
    (line) => process.emitWarning(line),
    { patienceMs: 15_000, idleMs: 20 },
  );
  onTestFinished(workers.close);
  return { workers, pids };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('the processes that read pictures', () => {
  test('give facts and lay the bytes where they are wanted', async () => {
    const place = staged();
    const read = await testWorkers().read(PHOTO, place);
    expect(read).toMatchObject({
      facts: { mediaType: 'image/jpeg', widthPx: 600, heightPx: 450 },
    });
    expect(readFileSync(place)).toEqual(readFileSync(PHOTO));
  });

  test('tell a disk that does not take the bytes from a bad picture', async () => {
    const nowhere = join(freshFolder(), 'gone', 'staged');
    expect(await testWorkers().read(PHOTO, nowhere)).toEqual({ unstaged: 'ENOENT' });
  });

  test.skipIf(process.platform === 'win32')(
    'kill one that hangs; what comes after is read',
    async () => {
      const workers = testWorkers({ patienceMs: 4000, idleMs: 30_000 });
      const hung = endlessFile();
      const all = [hung, PHOTO, hung, PHOTO, PHOTO].map((path) => workers.read(path, staged()));
      const codes = (await Promise.all(all)).map((read) =>
        'unreadable' in read ? read.unreadable.code : 'read',
      );
      const slow = 'intake/took-too-long';
      expect(codes).toEqual([slow, 'read', slow, 'read', 'read']);
    },
  );

  test.skipIf(process.platform === 'win32')('tell when one breaks down', async () => {
    const { workers, pids } = watchedWorkers();
    const read = workers.read(endlessFile(), staged());
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    expect(await read).toEqual({
      unreadable: {
        code: 'intake/not-readable',
        reason: 'the reader broke down on this file',
      },
    });
    expect(await workers.read(PHOTO, staged())).toHaveProperty('facts');
  });

  test('end by themselves when there is nothing to do, and come again', async () => {
    const { workers, pids } = watchedWorkers();
    await workers.read(PHOTO, staged());
    await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
    expect(await workers.read(PHOTO, staged())).toHaveProperty('facts');
    expect(pids.length).toBe(2);
  });

  test('read nothing any more once they are closed', async () => {
    const { workers, pids } = watchedWorkers();
    const reading = workers.read(PHOTO, staged());
    await workers.close();
    const ended = { code: 'intake/not-readable', reason: 'the program ended' };
    expect(await reading).toEqual({ unreadable: ended });
    expect(await workers.read(PHOTO, staged())).toEqual({ unreadable: ended });
    expect(pids.filter(isAlive)).toEqual([]);
  });
});

describe('a picture that is not worth opening', () => {
  const refusal = async (bytes: Buffer): Promise<unknown> => {
    const path = join(freshFolder(), 'picture.jpg');
    const place = staged();
    writeFileSync(path, bytes);
    const read = await testWorkers().read(path, place);
    expect(existsSync(place)).toBe(false);
    return 'unreadable' in read ? read.unreadable : read;
  };

  test('has more pixels than there is memory for', async () => {
    expect(await refusal(promisedPng(30_000))).toEqual({
      code: 'intake/too-many-pixels',
      reason: '30000 × 30000 pixels',
    });
  });

  test('is none at all', async () => {
    expect(await refusal(Buffer.from('陳情書'))).toMatchObject({ code: 'intake/format-unknown' });
    expect(await refusal(Buffer.alloc(0))).toEqual({
      code: 'intake/not-readable',
      reason: 'the file is empty',
    });
  });

  test('ends too early', async () => {
    const whole = readFileSync(PHOTO);
    expect(await refusal(whole.subarray(0, whole.byteLength / 2))).toEqual({
      code: 'intake/not-readable',
      reason: 'the end of the picture is missing',
    });
    const png = await sharp(whole).png().toBuffer();
    expect(await refusal(png.subarray(0, png.byteLength / 2))).toMatchObject({
      code: 'intake/not-readable',
    });
  });

  test('would take more memory than a reader may have', async () => {
    const path = join(freshFolder(), 'heavy.png');
    await writeHeavyPng(path, 10_000);
    expect(await testWorkers().read(path, staged())).toMatchObject({
      unreadable: { code: 'intake/too-large' },
    });
  });
});
