import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type ElectronProcess, electronProcess } from '../support/electron-process.ts';

const chosenTickets = z.object({
  reply: z.object({ tickets: z.array(z.object({ ticket: z.string() })) }),
});

let folder: string;
let shell: ElectronProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gariban 電子 '));
  shell = await electronProcess({ folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every window is sandboxed, isolated and without Node', async () => {
  const { windows } = await shell.recorded();
  expect(windows.length).toBeGreaterThan(0);
  for (const { webPreferences } of windows) {
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
    expect(webPreferences.webSecurity).not.toBe(false);
    expect(webPreferences.webviewTag).not.toBe(true);
  }
});

test('the scheme is privileged before the application is ready', async () => {
  const { schemes } = await shell.recorded();
  expect(schemes).toMatchObject([
    { scheme: 'gariban', beforeReady: true, privileges: { standard: true, secure: true } },
  ]);
});

test('new windows, permissions and strange navigation are denied', async () => {
  const { windows, permissions } = await shell.recorded();
  expect(windows[0]?.windowOpen).toStrictEqual({ action: 'deny' });
  expect(Object.values(permissions).every((granted) => granted === false)).toBe(true);
  const navigate = (event: string, url: string) => shell.ask({ deed: 'navigate', event, url });
  expect(await navigate('will-navigate', 'https://example.org/')).toBe(true);
  expect(await navigate('will-attach-webview', 'https://example.org/')).toBe(true);
});

test('a call is answered to its own window and to nobody else', async () => {
  const call = (from: 'window' | 'stranger' | 'nobody' | 'subframe') =>
    shell.ask({ deed: 'invoke', channel: 'gariban:call', args: ['shell.about', {}], from });
  expect(await call('window')).toMatchObject({ ok: true, reply: { shell: 'electron' } });
  for (const from of ['stranger', 'nobody', 'subframe'] as const)
    await expect(call(from)).rejects.toThrow();
});

test('the scheme serves the renderer with its policy, and nothing outside it', async () => {
  const page = await shell.request('gariban://app/index.html');
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await shell.request('gariban://app/../../package.json')).status).toBe(404);
  expect((await shell.request('gariban://app/%2e%2e/%2e%2e/package.json')).status).toBe(404);
});

test('a second start brings the first window to the front and ends', async () => {
  expect(await shell.ask({ deed: 'second-start' })).toBe(1);
  const second = await electronProcess({ folder, isSecond: true });
  expect(await second.ended).toBe(0);
});

test('what was being saved when the window was closed is in the archive', async () => {
  const bridge = await shell.bridge();
  await bridge.call('archive.create', { name: '書庫' });
  const lock = join(folder, 'documents', '書庫', 'archive.lock');
  expect(existsSync(lock)).toBe(true);
  const saving = bridge.call('record.create', { record: { kind: 'event', title: '昼の集会' } });
  // The window is gone: whether its reply still arrives is open, that it was saved is not.
  const [, code] = await Promise.all([saving.catch(() => undefined), shell.close()]);
  expect(code).toBe(0);
  expect(existsSync(lock)).toBe(false);

  const next = await electronProcess({ folder, choice: join(folder, 'documents', '書庫') });
  const again = await next.bridge();
  const chosen = chosenTickets.parse(
    await again.call('shell.choose', { purpose: 'archive-folder' }),
  );
  await again.call('archive.open', { ticket: chosen.reply.tickets[0]?.ticket });
  expect(await again.call('record.list', {})).toMatchObject({
    ok: true,
    reply: { total: 1, rows: [{ title: '昼の集会' }] },
  });
  expect(await next.close()).toBe(0);
});
