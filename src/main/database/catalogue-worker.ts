import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { openCatalogue } from './catalogue.ts';
import { answer, type Lifecycle, type Request, type Stores } from './remote.ts';

/** The catalogue's thread: one database, one call answered after another. */
const order = z
  .object({ file: z.string(), name: z.string(), intent: z.enum(['create', 'open']) })
  .parse(workerData);
const port = parentPort;
if (!port) throw new Error('the catalogue runs in a worker thread');

let opened: ReturnType<typeof openCatalogue> | undefined;
const lifecycle: Lifecycle = {
  open: () => {
    opened = openCatalogue({ ...order, migrations: new URL('./migrations/', import.meta.url) });
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
