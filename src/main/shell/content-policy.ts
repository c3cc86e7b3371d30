/** What a page of ours may load: its own files and nothing else. pdfjs needs WebAssembly; React sets inline styles. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** While developing, Vite adds an inline script and listens for changes on a port of its own. */
export const developmentPolicy = (server: string): string =>
  CONTENT_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'").replace(
    "connect-src 'self'",
    `connect-src 'self' ${server} ${server.replace(/^http/, 'ws')}`,
  );
