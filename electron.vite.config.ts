import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { interfaceFace } from './scripts/interface-face.ts';

const DEVELOPMENT_PORT = 5173;
const root = import.meta.dirname;
const main = (file: string): string => join(root, 'src/main', file);

/** The catalogue's thread reads its migrations beside itself. */
const migrations: Plugin = {
  name: 'gariban:migrations',
  closeBundle: () => {
    cpSync(main('database/migrations'), join(root, 'out/main/migrations'), { recursive: true });
  },
};

/** A page that is not written yet is not built. */
const pages = readdirSync(join(root, 'src/renderer')).filter((file) => file.endsWith('.html'));

export default defineConfig({
  main: {
    plugins: [migrations],
    build: {
      // Started by path, or found on the user's machine: never part of the bundle.
      externalizeDeps: {
        include: ['playwright-core', '@sparticuz/chromium'],
        // Small and needed at once: bundled, they are read in one go.
        exclude: ['zod', 'uuid', 'mutative'],
      },
      rolldownOptions: {
        input: {
          electron: main('shell/electron/main.ts'),
          'browser-shell': main('shell/browser/main.ts'),
          cli: main('cli/main.ts'),
          'catalogue-worker': main('database/catalogue-worker.ts'),
          'intake-worker': main('intake/intake-worker.ts'),
          'handover-worker': main('handover/handover-worker.ts'),
          'reading-worker': main('reading/reading-worker.ts'),
          'furigana-worker': main('reading/furigana-worker.ts'),
          'separation-worker': main('press/separation/separation-worker.ts'),
          'backup-worker': main('archive/backup/backup-worker.ts'),
        },
        output: { format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { preload: join(root, 'src/preload/preload.ts') },
        // A sandboxed window can only load CommonJS, whatever package.json says.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'src/renderer'),
    plugins: [react(), interfaceFace()],
    // While developing, the shells pass the pages on from here; changes come by a socket of its own.
    server: {
      host: '127.0.0.1',
      port: DEVELOPMENT_PORT,
      strictPort: true,
      hmr: { host: '127.0.0.1', clientPort: DEVELOPMENT_PORT },
    },
    build: {
      // Half the bytes to read before the first screen.
      minify: true,
      // Fonts and pictures stay files: one request each, kept for good.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(
          pages.map((page) => [page.replace('.html', ''), join(root, 'src/renderer', page)]),
        ),
      },
    },
  },
});
