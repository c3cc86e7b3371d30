import { randomUUID } from 'node:crypto';
import { failure } from '../shared/base/failure.ts';

/** Opaque handles for files and folders: the window never learns a path. */
export interface Tickets {
  /** The same path gets the same ticket again. */
  issue(path: string): string;
  /** @throws intake/ticket-unknown */
  path(ticket: string): string;
}

export function tickets(): Tickets {
  const paths = new Map<string, string>();
  const issued = new Map<string, string>();
  return {
    issue: (path) => {
      const known = issued.get(path);
      if (known !== undefined) return known;
      const ticket = randomUUID();
      paths.set(ticket, path);
      issued.set(path, ticket);
      return ticket;
    },
    path: (ticket) => {
      const path = paths.get(ticket);
      if (path === undefined) throw failure('intake/ticket-unknown', { ticket });
      return path;
    },
  };
}
