import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { Chooser } from '../../host.ts';

type Purpose = Parameters<Chooser['choose']>[0];

const PROPERTIES: Readonly<Record<Purpose, OpenDialogOptions['properties']>> = {
  'archive-folder': ['openDirectory'],
  'new-archive-place': ['openDirectory', 'createDirectory'],
  files: ['openFile', 'multiSelections'],
  folder: ['openDirectory'],
};

/** The system's own dialogs, on top of the window. */
export function dialogChooser(window: () => BrowserWindow | undefined): Chooser {
  return {
    choose: async (purpose) => {
      const properties = PROPERTIES[purpose] ?? [];
      const parent = window();
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, { properties })
        : dialog.showOpenDialog({ properties }));
      return filePaths;
    },
    saveAs: async (suggestedName) => {
      const parent = window();
      const options = { defaultPath: suggestedName };
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      return filePath === '' ? undefined : filePath;
    },
  };
}
