import type { CallName, CallReply, Outcome } from '../../shared/contract/contract.ts';
import { link } from './link.ts';

type FirstQuestion = 'archive.state' | 'shell.about';
const ahead = new Map<CallName, Promise<unknown>>();

/** Asks what the first screen will ask, while the first screen is still being made. */
export function askAhead(...names: readonly FirstQuestion[]): void {
  for (const name of names) ahead.set(name, link().call(name, {}));
}

/** The answer that is on its way already, given once; else undefined. */
export function askedAhead<Name extends CallName>(
  name: Name,
): Promise<Outcome<CallReply<Name>>> | undefined {
  const asked = ahead.get(name);
  ahead.delete(name);
  // Typed by the contract, as in the link: the name went in with its own answer.
  return asked as Promise<Outcome<CallReply<Name>>> | undefined;
}
