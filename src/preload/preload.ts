import { contextBridge, ipcRenderer, webUtils } from 'electron';

/** A file of the disk goes by its path; what was pasted has none and goes as bytes. The page sees neither. */
async function handedOver(
  file: File,
): Promise<{ path: string } | { name: string; bytes: Uint8Array }> {
  const path = webUtils.getPathForFile(file);
  if (path !== '') return { path };
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

contextBridge.exposeInMainWorld('gariban', {
  call: (name: string, args: unknown): Promise<unknown> =>
    ipcRenderer.invoke('gariban:call', name, args),
  on: (listener: (message: unknown) => void): (() => void) => {
    const heard = (_event: unknown, message: unknown): void => listener(message);
    ipcRenderer.on('gariban:notice', heard);
    return () => ipcRenderer.off('gariban:notice', heard);
  },
  ticketsForDrop: async (files: readonly File[]): Promise<string[]> =>
    ipcRenderer.invoke('gariban:tickets', await Promise.all(files.map(handedOver))),
});
