import { type ChildProcess, spawn } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

export interface AppWindowParts {
  /** The address that lets the window in. */
  readonly entrance: string;
  /** A profile of its own: the user's browser is left alone, and the process ends with the window. */
  readonly profile: string;
}

/**
 * Opens a window without address bar in an installed browser. Undefined when the only Chromium has no windows.
 * @throws press/no-page-printer when there is no browser
 */
export async function openAppWindow({
  entrance,
  profile,
}: AppWindowParts): Promise<ChildProcess | undefined> {
  const found = await findChromium();
  if (found.headlessOnly) return undefined;
  const args = [
    `--app=${entrance}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--window-size=1280,800',
    ...found.args,
  ];
  // Chromium does not start its sandbox for root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return spawn(found.executable, args, { stdio: 'ignore', env: { ...process.env, ...found.env } });
}
