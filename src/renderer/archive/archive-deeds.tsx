import { FileUp, FolderUp, History, Inbox, PenLine, ScanText, Trash2 } from 'lucide-react';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { chooseAndTakeIn } from '../workbench/take-in.ts';
import { goTo } from '../workbench/use-route.ts';
import { KIND_ICONS } from './kind-icon.tsx';

/** Kinds that are written; photos are taken in. */
export const WRITTEN_KINDS = [
  { kind: 'campaign', label: 'record.newCampaign' },
  { kind: 'petition', label: 'record.newPetition' },
  { kind: 'quote', label: 'record.newQuote' },
  { kind: 'event', label: 'record.newEvent' },
  { kind: 'organisation', label: 'record.newOrganisation' },
  { kind: 'person', label: 'record.newPerson' },
  { kind: 'clipping', label: 'record.newClipping' },
  { kind: 'figure', label: 'record.newFigure' },
] as const satisfies readonly { kind: RecordKind; label: `record.${string}` }[];

interface CampaignProp {
  /** What is made here belongs to this campaign. */
  readonly campaign?: Id | undefined;
}

export function TakeInButton({ campaign }: CampaignProp) {
  const t = useTranslate();
  const entries = [
    {
      id: 'files',
      label: t('room.takeInFiles'),
      icon: FileUp,
      run: () => void chooseAndTakeIn({ t, campaign }, 'files'),
    },
    {
      id: 'folder',
      label: t('room.takeInFolder'),
      icon: FolderUp,
      run: () => void chooseAndTakeIn({ t, campaign }, 'folder'),
    },
  ];
  return (
    <Menu label={t('room.takeIn')} groups={[entries]}>
      <Button look="primary" icon={Inbox}>
        {t('room.takeIn')}
      </Button>
    </Menu>
  );
}

export type WrittenKind = (typeof WRITTEN_KINDS)[number]['kind'];

/** Menu entries that begin a record of each of the kinds. */
export function useNewRecordEntries(
  kinds: readonly WrittenKind[],
  campaign: Id | undefined,
): readonly MenuEntry[] {
  const t = useTranslate();
  return WRITTEN_KINDS.filter(({ kind }) => kinds.includes(kind)).map(({ kind, label }) => ({
    id: kind,
    label: t(label),
    icon: KIND_ICONS[kind],
    run: () => goTo({ room: 'new-record', kind, ...(campaign === undefined ? {} : { campaign }) }),
  }));
}

export function NewRecordButton({ campaign }: CampaignProp) {
  const t = useTranslate();
  const kinds = WRITTEN_KINDS.map(({ kind }) => kind);
  const entries = useNewRecordEntries(
    kinds.filter((kind) => !(campaign && kind === 'campaign')),
    campaign,
  );
  const read = {
    id: 'read',
    label: t('reading.open'),
    icon: ScanText,
    run: () =>
      goTo({ room: 'reading', as: 'petition', ...(campaign === undefined ? {} : { campaign }) }),
  };
  return (
    <Menu label={t('room.newRecord')} groups={[entries, [read]]}>
      <Button icon={PenLine}>{t('room.newRecord')}</Button>
    </Menu>
  );
}

export function ArchiveDeeds() {
  const t = useTranslate();
  return (
    <>
      <Button look="quiet" icon={History} onPress={() => goTo({ room: 'accessions' })}>
        {t('room.accessions')}
      </Button>
      <Button look="quiet" icon={Trash2} onPress={() => goTo({ room: 'bin' })}>
        {t('room.bin')}
      </Button>
      <NewRecordButton />
      <TakeInButton />
    </>
  );
}
