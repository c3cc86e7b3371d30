import { useEffect, useState } from 'react';
import type { Finding } from '../../../shared/base/finding.ts';
import { link } from '../../link/link.ts';
import type { Refusal } from '../../link/use-query.ts';
import type { OpenDesk } from './open-desk.ts';

export interface Proof {
  /** Undefined while they are being looked for, and while nobody wants to know. */
  readonly findings: readonly Finding[] | undefined;
  /** Why it could not be checked. */
  readonly refusal: Refusal | undefined;
}

const NOTHING_YET: Proof = { findings: undefined, refusal: undefined };

/** Checks what is saved; of two answers the later question's counts. */
function asking({ composer, saving }: OpenDesk, tell: (proof: Proof) => void): () => void {
  let latest = 0;
  const ask = async (): Promise<void> => {
    latest += 1;
    const own = latest;
    await saving.flush();
    const outcome = await link().call('press.preflight', { publication: composer.id });
    if (own !== latest) return;
    tell(
      outcome.ok
        ? { findings: outcome.reply, refusal: undefined }
        : { findings: undefined, refusal: outcome },
    );
  };
  void ask();
  const end = saving.status.subscribe((now, before) => {
    if (now.state === 'saved' && before.state === 'saving') void ask();
  });
  return () => {
    latest += 1;
    end();
  };
}

/** 入稿前点検, while its panel is open; asked again after each save. */
export function useProof(desk: OpenDesk): Proof {
  const [proof, setProof] = useState(NOTHING_YET);
  const [isOpen, setOpen] = useState(() => desk.room.getState().proofing);
  useEffect(() => desk.room.subscribe(({ proofing }) => setOpen(proofing)), [desk]);
  useEffect(() => {
    setProof(NOTHING_YET);
    return isOpen ? asking(desk, setProof) : undefined;
  }, [isOpen, desk]);
  return proof;
}
