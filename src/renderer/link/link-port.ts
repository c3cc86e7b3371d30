import type { CallArgs, CallName, CallReply, Outcome } from '../../shared/contract/contract.ts';
import type { NoticeName, NoticeOf } from '../../shared/contract/notices.ts';

/** The only way out of the window, whichever shell it runs in. */
export interface Link {
  call<Name extends CallName>(name: Name, args: CallArgs<Name>): Promise<Outcome<CallReply<Name>>>;
  /** Gives the end of the subscription. */
  on<Name extends NoticeName>(name: Name, listener: (body: NoticeOf<Name>) => void): () => void;
  /** Opaque handles for files that were dropped, pasted or picked. */
  ticketsForFiles(files: readonly File[]): Promise<string[]>;
}
