import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './request.ts';

const COOKIE = 'gariban';

/** Lets in only the window that this process opened. */
export interface Guard {
  /** The address that hands the token over once. */
  readonly entrance: string;
  /** The Set-Cookie value when the URL carries the token. */
  admit(url: URL): string | undefined;
  /** @throws Refusal 421, 403 */
  check(request: IncomingMessage): void;
}

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const cookieOf = (request: IncomingMessage): string =>
  (request.headers.cookie ?? '')
    .split('; ')
    .find((part) => part.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) ?? '';

export function guard(port: number): Guard {
  const token = randomBytes(32).toString('base64url');
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  return {
    entrance: `${origin}/?token=${token}`,
    admit: (url) =>
      same(url.searchParams.get('token') ?? '', token)
        ? `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/`
        : undefined,
    check: (request) => {
      if (request.headers.host !== host) throw new Refusal(421, 'another host');
      const from = request.headers.origin;
      if (from !== undefined && from !== origin) throw new Refusal(403, 'another origin');
      const site = request.headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin' && site !== 'none')
        throw new Refusal(403, 'another site');
      if (!same(cookieOf(request), token)) throw new Refusal(403, 'no cookie');
    },
  };
}
