import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './request.ts';

const COOKIE = 'gariban';

/** Read by whoever opens an old or copied address. */
const NOT_LET_IN =
  'この画面は、ガリバンがひらいた窓でだけ使えます。ガリバンを閉じて、もう一度はじめてください。\nOnly the window that Gariban opened may come in. Close Gariban and start it again.';

/** Where a window may come in. */
export type EntrancePage = '/' | '/print.html';

/** Lets in only the windows that this process opened. */
export interface Guard {
  /** An address that lets in one window, once: a copied address opens nothing. */
  entrance(page: EntrancePage): string;
  /** The Set-Cookie value when the URL carries a token that is still good. */
  admit(url: URL): string | undefined;
  /** Whether a window of the application was let in. */
  wasEntered(): boolean;
  /** Refuses other hosts (421: DNS rebinding) and other origins (403). */
  checkOrigin(request: IncomingMessage): void;
  /** Refuses those who were not let in (403). */
  checkCookie(request: IncomingMessage): void;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** Compares digests, so that neither length nor content shows in the time it takes. */
const same = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

const cookieOf = (request: IncomingMessage): string =>
  (request.headers.cookie ?? '')
    .split('; ')
    .find((part) => part.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) ?? '';

export function guard(port: number): Guard {
  const pass = secret();
  const tokens = new Set<string>();
  let isEntered = false;
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  return {
    entrance: (page) => {
      const token = secret();
      tokens.add(token);
      return `${origin}${page}?token=${token}`;
    },
    admit: ({ pathname, searchParams }) => {
      const isPage = pathname === '/' || pathname === '/print.html';
      if (!isPage || !tokens.delete(searchParams.get('token') ?? '')) return undefined;
      isEntered ||= pathname === '/';
      return `${COOKIE}=${pass}; HttpOnly; SameSite=Strict; Path=/`;
    },
    wasEntered: () => isEntered,
    checkOrigin: ({ headers }) => {
      if (headers.host !== host) throw new Refusal(421, 'another host');
      if (headers.origin !== undefined && headers.origin !== origin) {
        throw new Refusal(403, 'another origin');
      }
      const site = headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin' && site !== 'none') {
        throw new Refusal(403, 'another site');
      }
    },
    checkCookie: (request) => {
      if (!same(cookieOf(request), pass)) throw new Refusal(403, NOT_LET_IN);
    },
  };
}
