import { useCallback } from 'react';
import type { CallArgs, CallName, CallReply } from '../../shared/contract/contract.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { link } from '../link/link.ts';
import { say } from './messages.ts';
import { refusalWords } from './refusal-words.ts';

export type Perform = <Name extends CallName>(
  name: Name,
  args: CallArgs<Name>,
) => Promise<CallReply<Name> | undefined>;

/** Does a deed; when it is refused, says why at the foot of the window and gives undefined. */
export function usePerform(): Perform {
  const t = useTranslate();
  return useCallback<Perform>(
    async (name, args) => {
      const outcome = await link().call(name, args);
      if (outcome.ok) return outcome.reply;
      say({ tone: 'danger', text: refusalWords(t, outcome) });
      return undefined;
    },
    [t],
  );
}
