import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { app } from './app.ts';
import { recorded } from './recorded.ts';

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';

type Invoked = (event: unknown, ...args: unknown[]) => unknown;
type Requested = (request: Request) => Promise<Response>;

export const invoked = new Map<string, Invoked>();
export const requested = new Map<string, Requested>();

export const protocol = {
  registerSchemesAsPrivileged: (
    schemes: { scheme: string; privileges: Record<string, boolean> }[],
  ): void => {
    recorded.schemes.push(...schemes.map((one) => ({ ...one, beforeReady: !app.isReadyNow })));
  },
  handle: (scheme: string, answer: Requested): void => {
    requested.set(scheme, answer);
  },
};

export const net = {
  fetch: async (url: string): Promise<Response> =>
    new Response(new Uint8Array(await readFile(fileURLToPath(url)))),
};

export const ipcMain = {
  handle: (channel: string, answer: Invoked): void => {
    invoked.set(channel, answer);
  },
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (
      decide: (contents: null, permission: string, tell: (is: boolean) => void) => void,
    ): void => {
      decide(null, 'media', (isGranted) => {
        recorded.permissions.request = isGranted;
      });
    },
    setPermissionCheckHandler: (decide: () => boolean): void => {
      recorded.permissions.check = decide();
    },
    setDevicePermissionHandler: (decide: () => boolean): void => {
      recorded.permissions.device = decide();
    },
  },
};

interface Entry {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: readonly Entry[];
}

export const Menu = {
  buildFromTemplate: (template: readonly Entry[]): readonly Entry[] => template,
  setApplicationMenu: (template: readonly Entry[]): void => {
    recorded.menus.push(template.map(({ label, role }) => label ?? role ?? ''));
  },
};

/** What the user "chooses": a place in the test's folder. */
export const dialog = {
  showOpenDialog: async () => ({ filePaths: [process.env.GARIBAN_STAND_IN_CHOICE ?? ''] }),
  showSaveDialog: async () => ({ filePath: '' }),
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};
