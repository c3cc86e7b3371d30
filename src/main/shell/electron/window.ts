import { BrowserWindow } from 'electron';
import { ORIGIN } from './scheme.ts';
import { webPreferences } from './web-preferences.ts';
import { rememberedPlace, rememberPlace } from './window-place.ts';

const USUAL = { width: 1280, height: 800, isMaximised: false };

export interface WindowParts {
  readonly root: string;
  readonly state: string;
}

/** Opens the application's window where it was last. */
export function openWindow({ root, state }: WindowParts): BrowserWindow {
  const { isMaximised, ...place } = rememberedPlace(state) ?? USUAL;
  const window = new BrowserWindow({
    ...place,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Gariban',
    backgroundColor: '#f6f4f0',
    webPreferences: webPreferences(root),
  });
  if (isMaximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberPlace(state, window));
  void window.loadURL(`${ORIGIN}/index.html`);
  return window;
}
