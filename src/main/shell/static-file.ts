import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.bcmap': 'application/octet-stream',
};

export interface StaticFile {
  readonly file: string;
  readonly type: string;
  /** Built files carry a hash in their name. */
  readonly immutable: boolean;
}

/** The built file of the renderer that a pathname means; undefined outside its folder or of an unknown type. */
export function staticFile(folder: string, pathname: string): StaticFile | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const file = normalize(join(folder, decoded === '/' ? '/index.html' : decoded));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  const type = TYPES[extname(file)];
  return type === undefined ? undefined : { file, type, immutable: decoded.startsWith('/assets/') };
}
