import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { openCatalogue, openCatalogueToRead } from './catalogue.ts';
import { answer, type Lifecycle, type Request, type Stores } from './remote.ts';

/** The catalogue's thread: one database, one call answered after another. */
const place = { file: z.string(), name: z.string() };
const order = z
  .discriminatedUnion('intent', [
    z.object({ intent: z.enum(['create', 'open']), ...place }),
    z.object({
      intent: z.literal('read'),
      ...place,
      why: z.enum(['newer-version', 'medium']),
      workFolder: z.string(),
    }),
  ])
  .parse(workerData);
const port = parentPort;
if (!port) throw new Error('the catalogue runs in a worker thread');

let opened: ReturnType<typeof openCatalogue> | undefined;
const lifecycle: Lifecycle = {
  open: () => {
    const migrations = new URL('./migrations/', import.meta.url);
    opened =
      order.intent === 'read'
        ? openCatalogueToRead({ ...order, migrations })
        : openCatalogue({ ...order, migrations });
  },
  close: () => {
    opened?.close();
    opened = undefined;
  },
};

port.on('message', (request: Request) => {
  const stores: Stores = { ...opened?.stores, lifecycle };
  port.postMessage(answer(stores, request));
});
