import { app, type BrowserWindow } from 'electron';
import { settings } from '../../../shared/contract/shell-calls.ts';
import { programRoot, rendererFolder } from '../program-folders.ts';
import { type ElectronHost, electronHost } from './electron-host.ts';
import { answerIpc } from './ipc.ts';
import { denyPermissions, lockDown } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { answerScheme, registerScheme } from './scheme.ts';
import { openWindow } from './window.ts';

const root = programRoot();
let shown: BrowserWindow | undefined;
const window = (): BrowserWindow | undefined =>
  shown === undefined || shown.isDestroyed() ? undefined : shown;

async function showMenu({ app: gariban }: ElectronHost): Promise<void> {
  const outcome = await gariban.call('settings.get', {});
  const { language } = settings.parse(outcome.ok ? outcome.reply : {});
  setMenu({ language, window });
}

function show(host: ElectronHost): void {
  const open = window();
  if (!open) {
    shown = openWindow({ root, state: host.state });
    return;
  }
  if (open.isMinimized()) open.restore();
  open.focus();
}

/** The window is gone; what is being saved is waited for before the process ends. */
function endWhenSaved(host: ElectronHost): void {
  let isClosing = false;
  app.on('will-quit', (event) => {
    // A second wish to quit while closing must wait as well; `exit` at the end asks nobody.
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    host
      .close()
      .catch((error: unknown) => host.log(`closing: ${String(error)}`))
      .finally(() => app.exit());
  });
}

function start(host: ElectronHost): void {
  const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
  denyPermissions();
  answerScheme({ app: host.app, renderer: rendererFolder(root), developmentServer });
  answerIpc({
    app: host.app,
    called: (name) => {
      if (name === 'settings.set') void showMenu(host);
    },
  });
  void showMenu(host);
  show(host);
}

/** Electron's entry. A second start hands over to the first and ends. */
async function main(): Promise<void> {
  registerScheme();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  lockDown();
  await app.whenReady();
  const host = electronHost({ root, window });
  process.on('uncaughtException', (error) => host.log(`uncaught: ${error.stack}`));
  process.on('unhandledRejection', (reason) => host.log(`unhandled: ${String(reason)}`));
  app.on('second-instance', () => show(host));
  app.on('activate', () => show(host));
  // The hidden page printer is a window, too: the end is when the user's own is closed.
  app.on('browser-window-created', (_event, created) => {
    created.on('closed', () => {
      if (created === shown) app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
  endWhenSaved(host);
  start(host);
}

void main();
