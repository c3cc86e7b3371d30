import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { FailureError } from '../../../shared/base/failure.ts';
import type { App } from '../../app.ts';
import { isAssetPath } from '../../asset.ts';
import { developmentPolicy } from '../content-policy.ts';
import { staticFile } from '../static-file.ts';
import { Refusal, readJson, sendJson } from './request.ts';

export interface AnswerParts {
  /** Comes after the server listens: the browser starts while the application is still being read. */
  readonly app: Promise<App>;
  /** The built renderer. */
  readonly renderer: string;
  /** Vite's server while developing. */
  readonly developmentServer?: string;
}

export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void> | void;

/** The arguments are parsed at the application's door, which knows the schema of each call. */
const isCall = (body: unknown): body is { readonly name: string; readonly args?: unknown } =>
  typeof body === 'object' && body !== null && 'name' in body && typeof body.name === 'string';

export const answerCall =
  ({ app }: AnswerParts): Answer =>
  async (request, response) => {
    const body = await readJson(request);
    if (!isCall(body)) throw new Refusal(400, 'no call');
    sendJson(response, await (await app).call(body.name, body.args));
  };

export const answerUpload =
  ({ app }: AnswerParts): Answer =>
  async (request, response, url) => {
    if (request.headers['content-type'] !== 'application/octet-stream') {
      throw new Refusal(415, 'bytes only');
    }
    try {
      const name = url.searchParams.get('name') ?? '';
      sendJson(response, { ticket: await (await app).uploads.take(name, request) });
    } catch (error) {
      if (error instanceof FailureError) throw new Refusal(413, error.message);
      throw error;
    }
  };

async function sendFile(
  response: ServerResponse,
  { file, type, immutable }: { file: string; type: string; immutable: boolean },
): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal(404, 'no such file');
  response.writeHead(200, {
    'content-type': type,
    'content-length': found.size,
    'cache-control': immutable ? 'private, max-age=31536000, immutable' : 'no-cache',
  });
  await pipeline(createReadStream(file), response);
}

async function sendFromDevelopmentServer(
  response: ServerResponse,
  server: string,
  url: URL,
): Promise<void> {
  const found = await fetch(`${server}${url.pathname}${url.search}`);
  response.writeHead(found.status, {
    'content-type': found.headers.get('content-type') ?? 'text/plain',
    'content-security-policy': developmentPolicy(server),
    'cache-control': 'no-store',
  });
  response.end(Buffer.from(await found.arrayBuffer()));
}

/** The renderer's files need no application: they are sent while it is still being read. */
async function sendRenderer(
  { renderer, developmentServer }: AnswerParts,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (developmentServer !== undefined) {
    return sendFromDevelopmentServer(response, developmentServer, url);
  }
  const file = staticFile(renderer, url.pathname);
  if (!file) throw new Refusal(404, 'nothing here');
  return sendFile(response, file);
}

/** The contract's asset URLs, and the renderer's files. */
export const answerGet =
  (parts: AnswerParts): Answer =>
  async (_request, response, url) => {
    if (!isAssetPath(url.pathname)) return sendRenderer(parts, response, url);
    const asset = await (await parts.app).asset(url.pathname);
    if (!asset) throw new Refusal(404, 'nothing here');
    if (!('text' in asset)) return sendFile(response, asset);
    response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'no-store' });
    response.end(asset.text);
  };
