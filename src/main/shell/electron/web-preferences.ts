import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/** The same for every window: it is a web page that may call, hear and hand over files, nothing more. */
export const webPreferences = (root: string): WebPreferences => ({
  preload: join(root, 'out', 'preload', 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
});
