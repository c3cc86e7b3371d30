import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { recorded } from './recorded.ts';

const folder = process.env.GARIBAN_STAND_IN_FOLDER ?? '';
const isSecond = process.env.GARIBAN_STAND_IN_SECOND === '1';

/** An event that can be prevented, as Electron's. */
export function preventable(extra: object = {}) {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
    ...extra,
  };
  return event;
}

class StandInApp extends EventEmitter {
  readonly isPackaged = true;
  isReadyNow = false;

  async whenReady(): Promise<void> {
    await Promise.resolve();
    this.isReadyNow = true;
  }
  requestSingleInstanceLock(): boolean {
    return !isSecond;
  }
  getPath(name: string): string {
    return join(folder, name);
  }
  quit(): void {
    recorded.ended = 'quit';
    const event = preventable();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit();
  }
  exit(code = 0): void {
    recorded.ended = 'exit';
    process.send?.({ ended: recorded.ended });
    process.disconnect?.();
    process.exit(code);
  }
}

export const app = new StandInApp();
