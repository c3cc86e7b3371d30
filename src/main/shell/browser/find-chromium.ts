import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FailureError, failure } from '../../../shared/base/failure.ts';
import type { Lock } from '../../archive/lock.ts';

export interface FoundChromium {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The browser has no window to show, only headless use. */
  readonly headlessOnly: boolean;
}

const LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where an installed browser may be, most wanted first. */
function candidates(): string[] {
  if (process.platform === 'darwin') return MAC.map((name) => join('/Applications', name));
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return roots.flatMap((root) => WINDOWS.map((name) => join(root, name)));
  }
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const installed = (executable: string): FoundChromium => ({
  executable,
  args: [],
  env: {},
  headlessOnly: false,
});

const TRY_AGAIN_MS = 100;

/** Processes that unpack at once would start a half-written file: one unpacks, the others wait for it. */
async function unpackedAlone(unpack: () => Promise<string>): Promise<string> {
  const lock = await patientLock(join(tmpdir(), 'gariban-chromium.lock'));
  try {
    return await unpack();
  } finally {
    lock.release();
  }
}

async function patientLock(file: string): Promise<Lock> {
  const { takeLock } = await import('../../archive/lock.ts');
  for (;;) {
    try {
      return takeLock(file);
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code !== 'archive/locked') throw error;
      await setTimeout(TRY_AGAIN_MS);
    }
  }
}

/**
 * The Chromium of the npm package: Linux x64, headless. It unpacks itself, with the shared libraries that a bare machine lacks,
 * when it believes to be on its cloud platform. Its default arguments switch off security and are not taken over.
 */
async function packaged(): Promise<FoundChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executable = await unpackedAlone(() => chromium.executablePath());
    const libraries = process.env.LD_LIBRARY_PATH;
    return {
      executable,
      args: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
      env: libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries },
      headlessOnly: true,
    };
  } catch {
    return undefined;
  }
}

/**
 * Looks for a Chromium: `GARIBAN_CHROMIUM`, then an installed Chrome, Chromium or Edge, then the npm package's.
 * @throws press/no-page-printer when there is none
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env.GARIBAN_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return installed(named);
    throw failure('press/no-page-printer', { reason: 'GARIBAN_CHROMIUM names no file' });
  }
  const found = candidates().find((path) => existsSync(path));
  if (found !== undefined) return installed(found);
  const own = await packaged();
  if (own) return own;
  throw failure('press/no-page-printer', { reason: 'no Chrome, Chromium or Edge is installed' });
}
