import { Inbox } from 'lucide-react';
import type { CallReply } from '../../../shared/contract/contract.ts';
import type { TableLine } from '../../../shared/contract/table-calls.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { refusalWords } from '../../workbench/refusal-words.ts';
import { usePerform } from '../../workbench/use-perform.ts';
import { goTo } from '../../workbench/use-route.ts';
import styles from './table-room.module.css';
import type { TableChoice } from './use-table-order.ts';

type Trial = CallReply<'table.try'>;

function Line({ line }: { readonly line: TableLine }) {
  const t = useTranslate();
  const { row, title, date, context, becomes, fault, doubts } = line;
  const remarks = [
    ...(fault ? [t(`table.fault_${fault}`)] : []),
    ...(becomes === 'present' ? [t('table.becomes_present')] : []),
    ...doubts.map((doubt) => t(`table.doubt_${doubt}`)),
  ];
  return (
    <li className={styles.line} data-becomes={becomes}>
      <span className={styles.number}>{t('table.row', { row })}</span>
      <span className={styles.words}>
        <b>{title}</b> {[date, context].filter((part) => part).join('　')}
      </span>
      {remarks.length > 0 && <span className={styles.remark}>{remarks.join('')}</span>}
    </li>
  );
}

function Sums({ trial, hasContacts }: { readonly trial: Trial; readonly hasContacts: boolean }) {
  const t = useTranslate();
  const { made, present, faults, doubts } = trial;
  const sums = [
    t('table.made', { count: made }),
    ...(present > 0 ? [t('table.present', { count: present })] : []),
    ...(faults > 0 ? [t('table.faults', { count: faults })] : []),
    ...(doubts > 0 ? [t('table.doubts', { count: doubts })] : []),
    ...(hasContacts ? [t('table.contactsClosed')] : []),
  ];
  return (
    <Callout tone={faults + doubts > 0 ? 'look' : 'plain'}>
      <ul className={styles.sums}>
        {sums.map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
    </Callout>
  );
}

/** What taking the table in would do, and the deed itself. */
export function TableTrial({ choice }: { readonly choice: TableChoice }) {
  const t = useTranslate();
  const perform = usePerform();
  const oneAtATime = useOneAtATime();
  const { order, allowPresent } = choice;
  const isNamed = order.uses.some((use) => use === 'title' || use === 'familyName');
  const { reply: trial, refusal } = useQuery('table.try', isNamed ? order : undefined);
  if (!isNamed) return <Callout tone="look">{t('table.nothingChosen')}</Callout>;
  if (refusal) return <Callout tone="danger">{refusalWords(t, refusal)}</Callout>;
  if (!trial) return null;
  const { made, present, faults, lines } = trial;
  const count = made + (order.alsoPresent ? present : 0);
  const all = made + present + faults;
  const take = async (): Promise<void> => {
    if (await perform('table.take', order)) goTo({ room: 'accessions' });
  };
  const hasContacts = order.uses.some((use) => use === 'phone' || use === 'address');
  return (
    <section className={styles.trial} aria-label={t('table.result')}>
      <h2>{t('table.result')}</h2>
      <Sums trial={trial} hasContacts={hasContacts} />
      {present > 0 && (
        <Checkbox isSelected={order.alsoPresent} onChange={allowPresent}>
          {t('table.alsoPresent')}
        </Checkbox>
      )}
      <div>
        <Button
          look="primary"
          icon={Inbox}
          isDisabled={count === 0}
          onPress={() => oneAtATime(take)}
        >
          {t('table.take', { count })}
        </Button>
      </div>
      <ol className={styles.lines}>
        {lines.map((line) => (
          <Line key={line.row} line={line} />
        ))}
      </ol>
      {lines.length < all && <p>{t('table.linesCut', { count: lines.length })}</p>}
    </section>
  );
}
