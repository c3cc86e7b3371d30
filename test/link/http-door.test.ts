import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserClient, browserClient } from '../support/browser-client.ts';
import { type RunningShell, runShell } from '../support/running-shell.ts';

let shell: RunningShell;
let client: BrowserClient;

beforeAll(async () => {
  shell = await runShell();
  client = await browserClient(shell.entrance);
});
afterAll(async () => {
  client?.close();
  await shell?.stop();
});

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Raw, since `fetch` would not send a foreign Host or Origin. */
function send({
  path = '/call',
  method = 'POST',
  headers = {},
  body = '{"name":"archive.state","args":{}}',
}: Sent): Promise<number> {
  const { hostname, port } = new URL(shell.entrance);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        path,
        method,
        headers: { cookie: client.cookie, 'content-type': 'application/json', ...headers },
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(method === 'GET' ? undefined : body);
  });
}

test.each<[string, Sent, number]>([
  ['a call from its own window', {}, 200],
  ['another host', { headers: { host: 'example.org' } }, 421],
  ['localhost by name', { headers: { host: 'localhost' } }, 421],
  ['another origin', { headers: { origin: 'https://example.org' } }, 403],
  ['another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
  ['no cookie', { headers: { cookie: '' } }, 403],
  ['a wrong cookie', { headers: { cookie: 'gariban=abc' } }, 403],
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
  ['malformed JSON', { body: '{' }, 400],
  ['JSON that is no call', { body: '[]' }, 400],
  ['a path out of the renderer', { method: 'GET', path: '/../../package.json' }, 404],
  ['the same, encoded', { method: 'GET', path: '/%2e%2e/%2e%2e/package.json' }, 404],
  ['a NUL in the path', { method: 'GET', path: '/index%00.html' }, 404],
  ['broken encoding', { method: 'GET', path: '/%E0%A4%A' }, 404],
  ['an asset that is none', { method: 'GET', path: '/asset/thumbnail/../../archive.sqlite' }, 404],
])('%s', async (_what, sent, status) => {
  expect(await send(sent)).toBe(status);
});

test('the event stream sends a byte at once', async () => {
  const stop = new AbortController();
  const { body, headers } = await client.fetch('/notices', { signal: stop.signal });
  expect(headers.get('content-type')).toContain('text/event-stream');
  const first = await body?.getReader().read();
  expect(first?.value?.length).toBeGreaterThan(0);
  stop.abort();
});

test('the page may load nothing but its own', async () => {
  const { headers } = await client.fetch('/');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
