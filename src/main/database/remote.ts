import type { Worker } from 'node:worker_threads';
import { type Failure, FailureError, failure } from '../../shared/base/failure.ts';

/** A group of stores by name, each a set of synchronous methods. */
export type Stores = Readonly<Record<string, object>>;

/** What the catalogue's thread answers besides its stores: opening can fail, closing must be waited for. */
export interface Lifecycle {
  open(): void;
  close(): void;
}

/** The same stores seen from another thread: every method answers later. */
export type Remote<All> = {
  readonly [Store in keyof All]: {
    readonly [Name in keyof All[Store]]: All[Store][Name] extends (
      ...args: infer Args
    ) => infer Reply
      ? (...args: Args) => Promise<Awaited<Reply>>
      : never;
  };
};

export interface Request {
  readonly call: number;
  readonly store: string;
  readonly method: string;
  readonly args: unknown[];
}

export type Response =
  | { readonly call: number; readonly reply: unknown }
  | { readonly call: number; readonly failure: Failure }
  | { readonly call: number; readonly fault: string };

/** Does one request on the stores of this thread; a failure travels as a value. */
export function answer(stores: Stores, { call, store, method, args }: Request): Response {
  try {
    const target = Object.hasOwn(stores, store) ? stores[store] : undefined;
    const found: unknown = target ? Reflect.get(target, method) : undefined;
    if (!target || typeof found !== 'function')
      throw new Error(`no store method ${store}.${method}`);
    return { call, reply: Reflect.apply(found, target, args) };
  } catch (error) {
    if (error instanceof FailureError) return { call, failure: error.failure };
    return { call, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

interface Waiting {
  readonly resolve: (reply: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Speaks to the stores in `worker`. When the thread breaks down, every open call fails; after its end, the archive is closed. */
export function remoteStores<All extends Stores>(worker: Worker): Remote<All> {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let dead: Error | undefined;

  const settle = (response: Response): void => {
    const one = waiting.get(response.call);
    waiting.delete(response.call);
    if (!one) return;
    if ('failure' in response) one.reject(new FailureError(response.failure));
    else if ('fault' in response) one.reject(new Error(response.fault));
    else one.resolve(response.reply);
  };
  const die = (error: Error): void => {
    dead ??= error;
    for (const one of waiting.values()) one.reject(dead);
    waiting.clear();
  };
  worker.on('message', settle);
  worker.on('error', die);
  worker.on('exit', () => die(failure('archive/not-open', {})));

  const send = (store: string, method: string, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (dead) return reject(dead);
      calls += 1;
      waiting.set(calls, { resolve, reject });
      worker.postMessage({ call: calls, store, method, args } satisfies Request);
    });

  const proxyOf = (store: string): object =>
    new Proxy(
      {},
      {
        get:
          (_target, method) =>
          (...args: unknown[]) =>
            send(store, String(method), args),
      },
    );
  const stores = new Map<string, object>();
  return new Proxy({} as Remote<All>, {
    get: (_target, store) => {
      const name = String(store);
      // A promise would be taken for a thenable otherwise.
      if (name === 'then') return undefined;
      const known = stores.get(name) ?? proxyOf(name);
      stores.set(name, known);
      return known;
    },
  });
}
