import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../../shared/base/id.ts';
import type { CallReply } from '../../../shared/contract/contract.ts';
import { useLanguage, useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { dayAndTime } from '../../workbench/local-time.ts';
import { say } from '../../workbench/messages.ts';
import { refusalWords } from '../../workbench/refusal-words.ts';
import { RoomFrame } from '../../workbench/room-frame.tsx';
import { usePerform } from '../../workbench/use-perform.ts';
import { goTo } from '../../workbench/use-route.ts';
import { useGathered } from '../use-gathered.ts';
import styles from './compare.module.css';
import { compareLines } from './compare-lines.ts';
import { CompareTable, type Side } from './compare-table.tsx';

function Compare({ pair }: { readonly pair: CallReply<'conflict.get'> }) {
  const t = useTranslate();
  const language = useLanguage();
  const perform = usePerform();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const { row, ours, theirs, differing } = pair;
  const linked = useGathered([...ours.links, ...theirs.links].map(({ to }) => to));
  const choose = (name: string, side: Side): void =>
    setTaken((now) => [...now.filter((one) => one !== name), ...(side === 'theirs' ? [name] : [])]);
  const settle = async (): Promise<void> => {
    const done = await perform('conflict.settle', { id: row.id, take: [...taken] });
    if (!done) return;
    const count = taken.length;
    say({
      tone: 'good',
      text: count === 0 ? t('handover.settledOurs') : t('handover.settledTaken', { count }),
    });
    goTo({ room: 'conflicts' });
  };
  return (
    <>
      <p>
        {t('handover.arrived', { date: dayAndTime(row.at, language), from: row.from })}
        <br />
        {t('handover.compareLead')}
      </p>
      <CompareTable
        pair={pair}
        lines={compareLines(pair, t, linked ?? new Map())}
        taken={taken}
        onSide={choose}
      />
      <div className={styles.foot}>
        <Button onPress={() => setTaken([])}>{t('handover.allOurs')}</Button>
        <Button onPress={() => setTaken(differing)}>{t('handover.allTheirs')}</Button>
        <Button look="primary" icon={Check} onPress={() => void settle()}>
          {t('handover.settle')}
        </Button>
      </div>
    </>
  );
}

/** One record as two offices have it, side by side, until somebody has chosen. */
export function ConflictRoom({ id }: { readonly id: Id }) {
  const t = useTranslate();
  const { reply, refusal } = useQuery('conflict.get', { id });
  return (
    <RoomFrame
      title={reply?.row.title ?? t('handover.conflicts')}
      deeds={<Button onPress={() => goTo({ room: 'conflicts' })}>{t('common.back')}</Button>}
    >
      {refusal && <Callout tone="look">{refusalWords(t, refusal)}</Callout>}
      {reply && <Compare pair={reply} />}
    </RoomFrame>
  );
}
