import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of this Node that runs one of our files and speaks in lines. */
export interface Child {
  /** What it says next, undefined when it has ended. */
  line(): Promise<string | undefined>;
  /** SIGKILL: no chance to tidy up. Gives what it had still said. */
  kill(): Promise<string[]>;
  readonly process: ChildProcess;
}

export function startChild(file: URL, ...args: string[]): Child {
  const child = spawn(process.execPath, [fileURLToPath(file), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    line: async () => {
      const { value, done } = await lines.next();
      return done === true ? undefined : String(value);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      const rest: string[] = [];
      for (let one = await lines.next(); one.done !== true; one = await lines.next())
        rest.push(String(one.value));
      return rest;
    },
  };
}
