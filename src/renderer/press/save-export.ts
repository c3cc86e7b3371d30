import type { Exported } from '../../shared/contract/publication-calls.ts';
import { link } from '../link/link.ts';
import type { Perform } from '../workbench/use-perform.ts';

/** The browser asks where to put it, or puts it among the downloads. */
function download({ name, url }: Exported['files'][number]): void {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
}

/** Asks where to, under Electron; in the browser shell the browser takes the files. Gives whether they were saved. */
export async function saveExport(
  exported: Pick<Exported, 'export' | 'files'>,
  perform: Perform,
): Promise<boolean> {
  const about = await link().call('shell.about', {});
  if (about.ok && about.reply.shell === 'browser') {
    for (const file of exported.files) download(file);
    return true;
  }
  const reply = await perform('press.saveAs', { export: exported.export });
  return reply?.saved ?? false;
}
