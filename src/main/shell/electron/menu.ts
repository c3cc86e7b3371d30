import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { MENU_WORDS, type MenuLanguage } from './menu-words.ts';

const isMac = process.platform === 'darwin';

export interface MenuParts {
  readonly language: MenuLanguage;
  readonly window: () => BrowserWindow | undefined;
}

/**
 * The window has its own keys and its own history: an entry shows the key and presses it in the page, so that one deed has
 * one way only and the input method is never passed over.
 */
const pressing =
  (window: MenuParts['window']) =>
  (label: string, keyCode: string): MenuItemConstructorOptions => ({
    label,
    accelerator: `CmdOrCtrl+${keyCode}`,
    registerAccelerator: false,
    click: () => {
      const modifiers = [isMac ? ('meta' as const) : ('control' as const)];
      window()?.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
      window()?.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
    },
  });

/** Sets the system's menu in the language of the settings. */
export function setMenu({ language, window }: MenuParts): void {
  const words = MENU_WORDS[language];
  const press = pressing(window);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' } as const] : []),
      {
        label: words.file,
        submenu: [
          press(words.save, 'S'),
          { type: 'separator' },
          isMac ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit },
        ],
      },
      {
        label: words.edit,
        submenu: [
          press(words.undo, 'Z'),
          press(words.redo, 'Y'),
          { type: 'separator' },
          { role: 'cut', label: words.cut },
          { role: 'copy', label: words.copy },
          { role: 'paste', label: words.paste },
          { role: 'selectAll', label: words.selectAll },
          { type: 'separator' },
          press(words.find, 'K'),
        ],
      },
      {
        label: words.view,
        submenu: [
          { role: 'togglefullscreen', label: words.fullScreen },
          { role: 'reload', label: words.reload, accelerator: 'F5' },
        ],
      },
      {
        label: words.window,
        submenu: [
          { role: 'minimize', label: words.minimise },
          { role: 'close', label: words.close },
        ],
      },
    ]),
  );
}
