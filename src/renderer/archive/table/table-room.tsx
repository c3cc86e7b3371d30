import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { tableKind } from '../../../shared/assembly/table/column-use.ts';
import type { Id } from '../../../shared/base/id.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Select } from '../../ui/select.tsx';
import { refusalWords } from '../../workbench/refusal-words.ts';
import { RoomFrame } from '../../workbench/room-frame.tsx';
import { TableColumns } from './table-columns.tsx';
import styles from './table-room.module.css';
import { TableTrial } from './table-trial.tsx';
import { type ReadTable, type TableChoice, useTableOrder } from './use-table-order.ts';

/** Headings stand within the first rows. */
const HEAD_WITHIN = 10;
const NONE = 'none';

function CampaignField({ choice }: { readonly choice: TableChoice }) {
  const t = useTranslate();
  const campaigns = useQuery('record.list', { kinds: ['campaign'], limit: 100 }).reply?.rows ?? [];
  if (campaigns.length === 0) return null;
  return (
    <Select
      label={t('table.campaign')}
      value={choice.order.campaign ?? NONE}
      options={[
        { value: NONE, label: t('table.noCampaign') },
        ...campaigns.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(id) => choice.chooseCampaign(id === NONE ? undefined : id)}
    />
  );
}

function HeadField({ read, choice }: { readonly read: ReadTable; readonly choice: TableChoice }) {
  const t = useTranslate();
  const rows = Math.min(HEAD_WITHIN, read.rows.length);
  return (
    <Select
      label={t('table.head')}
      value={String(choice.order.head)}
      options={[
        { value: '-1', label: t('table.headNone') },
        ...Array.from({ length: rows }, (_none, row) => ({
          value: String(row),
          label: t('table.headRow', { row: row + 1 }),
        })),
      ]}
      onChange={(row) => choice.chooseHead(Number(row))}
    />
  );
}

interface SheetProps {
  readonly document: Id;
  readonly read: ReadTable;
  readonly onSheet: (sheet: number) => void;
}

function Sheet({ document, read, onSheet }: SheetProps) {
  const t = useTranslate();
  const choice = useTableOrder(document, read);
  const { sheets, sheet } = read;
  return (
    <>
      <div className={styles.choices}>
        {sheets.length > 1 && (
          <Select
            label={t('table.sheet')}
            value={String(sheet)}
            options={sheets.map(({ name, rows }, index) => ({
              value: String(index),
              label: t('table.sheetRows', { name, count: rows }),
            }))}
            onChange={(index) => onSheet(Number(index))}
          />
        )}
        <ChoiceField
          label={t('table.kind')}
          value={choice.order.kind}
          options={tableKind.options.map((kind) => ({
            value: kind,
            label: t(`table.kind_${kind}`),
          }))}
          onChange={choice.chooseKind}
        />
        <HeadField read={read} choice={choice} />
        <CampaignField choice={choice} />
      </div>
      {read.rows.length === 0 ? (
        <Callout tone="look">{t('table.empty')}</Callout>
      ) : (
        <>
          <TableColumns read={read} choice={choice} />
          <TableTrial choice={choice} />
        </>
      )}
    </>
  );
}

/** 表を資料にする: what each column is, what would become of each row, and then the deed. */
export function TableRoom({ document }: { readonly document: Id }) {
  const t = useTranslate();
  const [sheet, setSheet] = useState<number>();
  const asked = { document, ...(sheet === undefined ? {} : { sheet }) };
  const { reply: read, refusal } = useQuery('table.read', asked);
  const back = (
    <Button look="quiet" icon={ArrowLeft} onPress={() => window.history.back()}>
      {t('common.back')}
    </Button>
  );
  return (
    <RoomFrame title={t('table.title', { name: read?.name ?? '' })} deeds={back}>
      <p className={styles.lead}>{t('table.lead')}</p>
      {refusal && <Callout tone="danger">{refusalWords(t, refusal)}</Callout>}
      {read && <Sheet key={read.sheet} document={document} read={read} onSheet={setSheet} />}
    </RoomFrame>
  );
}
