import { app, session } from 'electron';
import { ORIGIN } from './scheme.ts';

const isOurs = (url: string): boolean => url === ORIGIN || url.startsWith(`${ORIGIN}/`);

/** No page leaves the program, opens a window, embeds another or asks the machine for anything. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Once ready: the camera, the microphone, notifications and the rest are nobody's business here. */
export function denyPermissions(): void {
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
}
