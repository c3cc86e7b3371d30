import { useEffect, useState } from 'react';
import type { Finding } from '../../../shared/base/finding.ts';
import { link } from '../../link/link.ts';
import { useRoom } from '../use-desk.ts';
import type { OpenDesk } from './open-desk.ts';

/** 入稿前点検 of what is saved, while its panel is open; asked again after each save. */
export function useProof({ composer, saving }: OpenDesk): readonly Finding[] | undefined {
  const [findings, setFindings] = useState<readonly Finding[]>();
  const isOpen = useRoom((room) => room.proofing);
  useEffect(() => {
    if (!isOpen) {
      setFindings(undefined);
      return undefined;
    }
    let isWanted = true;
    const ask = async (): Promise<void> => {
      await saving.flush();
      const outcome = await link().call('press.preflight', { publication: composer.id });
      if (isWanted && outcome.ok) setFindings(outcome.reply);
    };
    void ask();
    const end = saving.status.subscribe((now, before) => {
      if (now.state === 'saved' && before.state !== 'saved') void ask();
    });
    return () => {
      isWanted = false;
      end();
    };
  }, [isOpen, composer, saving]);
  return findings;
}
