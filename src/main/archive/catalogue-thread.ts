import type { Catalogue } from '../database/catalogue.ts';
import { type Lifecycle, remoteStores } from '../database/remote.ts';
import type { WorkerStarter } from '../host.ts';

/** The catalogue in a thread of its own. */
export async function openCatalogueThread(workers: WorkerStarter, order: object) {
  const worker = workers.thread('catalogue', order);
  const catalogue = remoteStores<Catalogue & { lifecycle: Lifecycle }>(worker);
  const end = async (): Promise<void> => {
    await worker.terminate();
  };
  try {
    await catalogue.lifecycle.open();
  } catch (error) {
    await end();
    throw error;
  }
  const finish = async (): Promise<void> => {
    try {
      await catalogue.lifecycle.close();
    } finally {
      await end();
    }
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= finish();
    return closing;
  };
  return { catalogue, close };
}
