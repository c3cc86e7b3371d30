import { basename } from 'node:path';
import { failure } from '../shared/base/failure.ts';
import type { Handlers } from '../shared/contract/contract.ts';
import type { Host } from './host.ts';
import type { Tickets } from './tickets.ts';

/** What the window may ask of its shell. */
export function shellHandlers(
  { version, shell, chooser }: Host,
  tickets: Tickets,
): Pick<Handlers, 'shell.about' | 'shell.choose'> {
  return {
    'shell.about': () => ({ version, shell }),
    'shell.choose': async ({ purpose }) => {
      if (!chooser) throw failure('shell/not-available-here', { what: 'shell.choose' });
      const paths = await chooser.choose(purpose);
      return {
        tickets: paths.map((path) => ({ ticket: tickets.issue(path), name: basename(path) })),
      };
    },
  };
}
