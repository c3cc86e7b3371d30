import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';
import type { App } from '../../app.ts';
import { CONTENT_POLICY, developmentPolicy } from '../content-policy.ts';
import { staticFile } from '../static-file.ts';

export const ORIGIN = 'gariban://app';
const SCHEME = 'gariban';

/** Must run before the application is ready: a secure, standard scheme has an origin, storage and fetch. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
      },
    },
  ]);
}

export interface SchemeParts {
  readonly app: App;
  /** The built renderer. */
  readonly renderer: string;
  /** Vite's server while developing. */
  readonly developmentServer: string | undefined;
}

const nothing = (status: number): Response => new Response(null, { status });

function headers(type: string, cache: string, policy: string): Record<string, string> {
  return {
    'content-type': type,
    'cache-control': cache,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

async function fileResponse(
  { file, type, immutable }: { file: string; type: string; immutable: boolean },
  policy: string,
): Promise<Response> {
  const found = await net.fetch(pathToFileURL(file).href).catch(() => undefined);
  if (!found?.ok) return nothing(404);
  const cache = immutable ? 'private, max-age=31536000, immutable' : 'no-cache';
  return new Response(found.body, { headers: headers(type, cache, policy) });
}

async function fromDevelopmentServer(server: string, url: URL): Promise<Response> {
  const found = await net.fetch(`${server}${url.pathname}${url.search}`);
  const type = found.headers.get('content-type') ?? 'text/plain';
  return new Response(found.body, {
    status: found.status,
    headers: headers(type, 'no-store', developmentPolicy(server)),
  });
}

/** Answers `gariban://app/…`: the renderer's files and the bytes of the contract's asset URLs, by GET alone. */
export function answerScheme({ app, renderer, developmentServer }: SchemeParts): void {
  protocol.handle(SCHEME, async (request) => {
    const url = URL.parse(request.url);
    if (request.method !== 'GET' || url?.host !== 'app') return nothing(404);
    const asset = await app.asset(url.pathname);
    if (asset && 'text' in asset) {
      return new Response(asset.text, { headers: headers(asset.type, 'no-store', CONTENT_POLICY) });
    }
    if (asset) return fileResponse(asset, CONTENT_POLICY);
    if (developmentServer !== undefined) return fromDevelopmentServer(developmentServer, url);
    const file = staticFile(renderer, url.pathname);
    return file ? fileResponse(file, CONTENT_POLICY) : nothing(404);
  });
}
