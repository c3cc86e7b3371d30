import { FailureError, failure } from '../shared/base/failure.ts';
import { newId } from '../shared/base/id.ts';
import { type CallName, calls, type Handlers, type Outcome } from '../shared/contract/contract.ts';

export type Dispatch = (name: string, args: unknown) => Promise<Outcome<unknown>>;

const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name);

/** The first thing that is wrong with the arguments, in words for a programmer. */
function firstIssue(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : 'refused';
}

async function carryOut(handlers: Handlers, name: string, args: unknown): Promise<unknown> {
  if (!isCallName(name)) throw failure('contract/unknown-call', { name: name.slice(0, 80) });
  const parsed = calls[name].args.safeParse(args);
  if (!parsed.success)
    throw failure('contract/arguments-refused', { name, reason: firstIssue(parsed.error) });
  return Reflect.apply(handlers[name], undefined, [parsed.data]);
}

/**
 * The one door: name -> parse -> handler -> outcome, the same for every shell. Never throws: what is not a failure is a bug,
 * logged with a reference; only the reference goes out.
 */
export function dispatch(handlers: Handlers, log: (line: string) => void): Dispatch {
  return async (name, args) => {
    try {
      return { ok: true, reply: await carryOut(handlers, name, args) };
    } catch (error) {
      if (error instanceof FailureError) return { ok: false, failure: error.failure };
      const bug = newId().slice(-8);
      log(
        `bug ${bug} in ${name.slice(0, 80)}: ${error instanceof Error ? error.stack : String(error)}`,
      );
      return { ok: false, bug };
    }
  };
}
