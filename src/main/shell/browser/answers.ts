import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { FailureError } from '../../../shared/base/failure.ts';
import type { App } from '../../app.ts';
import { developmentPolicy } from '../content-policy.ts';
import { staticFile } from '../static-file.ts';
import { Refusal, readJson, sendJson } from './request.ts';

export interface AnswerParts {
  readonly app: App;
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

const callBody = z.object({ name: z.string(), args: z.unknown() });

export const answerCall =
  ({ app }: AnswerParts): Answer =>
  async (request, response) => {
    const body = callBody.safeParse(await readJson(request));
    if (!body.success) throw new Refusal(400, 'no call');
    sendJson(response, await app.call(body.data.name, body.data.args));
  };

export const answerUpload =
  ({ app }: AnswerParts): Answer =>
  async (request, response, url) => {
    if (request.headers['content-type'] !== 'application/octet-stream') {
      throw new Refusal(415, 'bytes only');
    }
    try {
      const name = url.searchParams.get('name') ?? '';
      sendJson(response, { ticket: await app.uploads.take(name, request) });
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

/** The contract's asset URLs first, then the renderer's files. */
export const answerGet =
  ({ app, renderer, developmentServer }: AnswerParts): Answer =>
  async (_request, response, url) => {
    const asset = await app.asset(url.pathname);
    if (asset && 'text' in asset) {
      response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'no-store' });
      response.end(asset.text);
      return;
    }
    if (asset) return sendFile(response, asset);
    if (developmentServer !== undefined) {
      return sendFromDevelopmentServer(response, developmentServer, url);
    }
    const file = staticFile(renderer, url.pathname);
    if (!file) throw new Refusal(404, 'nothing here');
    return sendFile(response, file);
  };
