import * as z from 'zod';
import { type NoticeName, type NoticeOf, notices } from '../../shared/contract/notices.ts';

const envelope = z.object({ name: z.string(), body: z.unknown() });

const isNoticeName = (name: string): name is NoticeName => Object.hasOwn(notices, name);

/** Who listens to which notice; what is not in the contract is dropped. */
export interface Listeners {
  add<Name extends NoticeName>(name: Name, listener: (body: NoticeOf<Name>) => void): () => void;
  /** Parses what came and tells those who listen. */
  tell(message: unknown): void;
}

export function listeners(): Listeners {
  const heard = new Map<NoticeName, Set<(body: unknown) => void>>();
  return {
    add: <Name extends NoticeName>(name: Name, listener: (body: NoticeOf<Name>) => void) => {
      const told = (body: unknown): void => {
        const parsed = notices[name].safeParse(body);
        if (parsed.success) listener(parsed.data as NoticeOf<Name>);
      };
      const set = heard.get(name) ?? new Set();
      heard.set(name, set.add(told));
      return () => set.delete(told);
    },
    tell: (message) => {
      const parsed = envelope.safeParse(message);
      if (!parsed.success || !isNoticeName(parsed.data.name)) return;
      for (const told of heard.get(parsed.data.name) ?? []) told(parsed.data.body);
    },
  };
}
