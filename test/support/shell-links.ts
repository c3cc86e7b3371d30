import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ipcLink } from '../../src/renderer/link/ipc-link.ts';
import type { Link } from '../../src/renderer/link/link-port.ts';
import { browserClient } from './browser-client.ts';
import { electronProcess } from './electron-process.ts';
import { runShell } from './running-shell.ts';

/** A window's link to a running, built shell. */
export interface OpenLink {
  readonly link: Link;
  /** As the link sends it, without the compiler's eye. */
  raw(name: unknown, args: unknown): Promise<unknown>;
  close(): Promise<void>;
}

async function openBrowserLink(): Promise<OpenLink> {
  const shell = await runShell();
  const client = await browserClient(shell.entrance);
  return {
    link: client.link(),
    raw: async (name, args) => {
      const answer = await client.fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, args }),
      });
      return answer.ok ? answer.json() : { status: answer.status };
    },
    close: async () => {
      client.close();
      await shell.stop();
    },
  };
}

async function openElectronLink(): Promise<OpenLink> {
  const folder = mkdtempSync(join(tmpdir(), 'gariban リンク '));
  const shell = await electronProcess({ folder });
  const bridge = await shell.bridge();
  return {
    link: ipcLink(bridge),
    raw: (name, args) => bridge.call(name as string, args),
    close: async () => {
      await shell.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The two shells' links, each opened the same way. */
export const LINKS: readonly (readonly [name: string, open: () => Promise<OpenLink>])[] = [
  ['the browser shell over HTTP', openBrowserLink],
  ['the Electron shell over IPC', openElectronLink],
];
