import { FailureError, failure } from '../shared/base/failure.ts';
import { newId } from '../shared/base/id.ts';
import { type CallName, calls, type Handlers, type Outcome } from '../shared/contract/contract.ts';

/** The one door: name -> parse -> handler -> outcome, the same for every shell. */
export interface Door {
  /** Never throws: what is not a failure is a bug, logged with a reference; only the reference goes out. */
  call(name: string, args: unknown): Promise<Outcome<unknown>>;
  /** Waits for the calls that are being carried out. */
  settled(): Promise<void>;
}

const LONGEST_NAME = 80;

const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name);

/** The first thing that is wrong with the arguments, in words for a programmer. */
function firstIssue(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : 'refused';
}

async function carryOut(handlers: Handlers, name: string, args: unknown): Promise<unknown> {
  if (!isCallName(name)) {
    throw failure('contract/unknown-call', { name: name.slice(0, LONGEST_NAME) });
  }
  const parsed = calls[name].args.safeParse(args);
  if (!parsed.success) {
    throw failure('contract/arguments-refused', { name, reason: firstIssue(parsed.error) });
  }
  return Reflect.apply(handlers[name], undefined, [parsed.data]);
}

export function dispatch(handlers: Handlers, log: (line: string) => void): Door {
  const running = new Set<Promise<unknown>>();

  const outcome = async (name: string, args: unknown): Promise<Outcome<unknown>> => {
    try {
      return { ok: true, reply: await carryOut(handlers, name, args) };
    } catch (error) {
      if (error instanceof FailureError) return { ok: false, failure: error.failure };
      const bug = newId().slice(-8);
      const trace = error instanceof Error ? error.stack : String(error);
      log(`bug ${bug} in ${name.slice(0, LONGEST_NAME)}: ${trace}`);
      return { ok: false, bug };
    }
  };
  return {
    call: (name, args) => {
      const deed = outcome(name, args).finally(() => running.delete(deed));
      running.add(deed);
      return deed;
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
