import * as z from 'zod';
import { app, preventable } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { invoked, requested } from './electron.ts';
import { recorded } from './recorded.ts';

const SENDERS = ['window', 'subframe', 'stranger', 'nobody'] as const;

/** What a test may do to the shell under the stand-in Electron. */
export const order = z.discriminatedUnion('deed', [
  z.object({
    deed: z.literal('invoke'),
    channel: z.string(),
    args: z.array(z.unknown()),
    from: z.enum(SENDERS),
  }),
  z.object({ deed: z.literal('request'), url: z.string(), method: z.string() }),
  z.object({ deed: z.literal('navigate'), event: z.string(), url: z.string() }),
  z.object({ deed: z.literal('second-start') }),
  z.object({ deed: z.literal('close-window') }),
  z.object({ deed: z.literal('recorded') }),
]);
export type Order = z.infer<typeof order>;

const first = (): BrowserWindow => {
  const window = BrowserWindow.all[0];
  if (!window) throw new Error('no window is open');
  return window;
};

function eventFrom(from: (typeof SENDERS)[number]): unknown {
  const sender = first().webContents;
  const frames = {
    window: sender.mainFrame,
    subframe: { origin: 'gariban://app', url: 'gariban://app/index.html' },
    stranger: { origin: 'https://example.org', url: 'https://example.org/' },
    nobody: null,
  };
  const senderFrame = frames[from];
  return from === 'stranger'
    ? { senderFrame, sender: { mainFrame: senderFrame } }
    : { senderFrame, sender };
}

async function carryOut(asked: Order): Promise<unknown> {
  switch (asked.deed) {
    case 'invoke': {
      const handler = invoked.get(asked.channel);
      if (!handler) throw new Error(`nobody answers ${asked.channel}`);
      return handler(eventFrom(asked.from), ...asked.args);
    }
    case 'request': {
      const response = await requested.get('gariban')?.(
        new Request(asked.url, { method: asked.method }),
      );
      if (!response) throw new Error('the scheme is not handled');
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      };
    }
    case 'navigate': {
      const event = preventable({ url: asked.url, isMainFrame: true });
      first().webContents.emit(asked.event, event);
      return event.defaultPrevented;
    }
    case 'second-start':
      app.emit('second-instance', {});
      return recorded.focused;
    case 'close-window':
      setImmediate(() => first().close());
      return true;
    case 'recorded':
      return recorded;
  }
}

const envelope = z.object({ id: z.number(), order });

process.on('message', (message) => {
  const { id, order: asked } = envelope.parse(message);
  carryOut(asked).then(
    (reply) => process.send?.({ id, reply }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
