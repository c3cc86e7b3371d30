import { ArrowLeft, Save, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';
import type { Command } from '../command/command.ts';
import { useCommands } from '../command/use-commands.ts';
import { type FormDraft, formDrafts } from '../draft/form-drafts.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import { refusalWords } from '../workbench/refusal-words.ts';
import { RoomFrame } from '../workbench/room-frame.tsx';
import type { Route } from '../workbench/route.ts';
import { goInstead, goTo } from '../workbench/use-route.ts';
import { TakeInButton, WRITTEN_KINDS } from './archive-deeds.tsx';
import { DocumentBody } from './document-body.tsx';
import { RecordFields } from './form/record-fields.tsx';
import { blankDraft, draftOf } from './form/record-form.ts';
import { type FormStart, type RecordForm, useRecordForm } from './form/use-record-form.ts';
import { KIND_ICONS } from './kind-icon.tsx';
import { Backlinks, Uses } from './link-lines.tsx';
import styles from './record-room.module.css';
import { useTrash } from './use-trash.ts';

const ARCHIVE: Route = { room: 'archive', query: '', kinds: [] };

/** The unsaved words under a key; `waiting` until the drafts have answered. */
function useKept(key: string): FormDraft | 'none' | 'waiting' {
  const [kept, setKept] = useState<FormDraft | 'none' | 'waiting'>('waiting');
  useEffect(() => {
    let isWanted = true;
    void formDrafts.find(key).then((found) => isWanted && setKept(found ?? 'none'));
    return () => {
      isWanted = false;
    };
  }, [key]);
  return kept;
}

interface NotesProps {
  readonly form: RecordForm;
  /** The record as the archive has it now. */
  readonly record: ArchiveRecord | undefined;
}

/** What is to be known before one goes on writing. */
function Notes({ form, record }: NotesProps) {
  const t = useTranslate();
  const { isFromDraft, isChanged, showsIssues, hasIssues, refusal } = form;
  const isOvertaken = record !== undefined && isChanged && record.revision > form.revision;
  return (
    <div className={styles.notes}>
      {isFromDraft && isChanged && (
        <Callout
          deeds={
            <Button onPress={() => void form.discard(record)}>{t('room.discardDraft')}</Button>
          }
        >
          {t('room.unsavedDraft')}
        </Callout>
      )}
      {showsIssues && hasIssues && <Callout tone="danger">{t('room.cannotSave')}</Callout>}
      {isOvertaken ? (
        <Callout
          tone="danger"
          deeds={
            <>
              <Button onPress={() => void form.save(record.revision)}>{t('room.keepMine')}</Button>
              <Button onPress={() => void form.discard(record)}>{t('room.takeTheirs')}</Button>
            </>
          }
        >
          {t('room.conflict')}
        </Callout>
      ) : (
        refusal && <Callout tone="danger">{refusalWords(t, refusal)}</Callout>
      )}
    </div>
  );
}

interface FormRoomProps {
  readonly start: FormStart;
  readonly record: ArchiveRecord | undefined;
  readonly title: string;
  readonly onSaved: (record: ArchiveRecord) => void;
}

/** The first field with a fault gets the focus, so that one sees what is to be mended. */
function focusFault(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('#room [aria-invalid=true]')?.focus(),
  );
}

function useSaveCommand(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'save',
          label: 'common.save',
          icon: Save,
          menu: 'file',
          group: 'save',
          keys: 'Mod+S',
          run: () => latest.current(),
        },
      ],
      [],
    ),
  );
}

function FormRoom({ start, record, title, onSaved }: FormRoomProps) {
  const t = useTranslate();
  const trash = useTrash();
  const form = useRecordForm(start);
  const oneAtATime = useOneAtATime();
  const save = (): void =>
    oneAtATime(() => form.save().then((saved) => (saved ? onSaved(saved) : focusFault())));
  useSaveCommand(save);
  const { discard, isChanged, revision } = form;
  // Saved elsewhere while nothing is typed here: the newer one is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another revision comes.
  useEffect(() => {
    if (record && !isChanged && record.revision > revision) void discard(record);
  }, [record, isChanged, revision]);
  const throwAway = async (): Promise<void> => {
    if (!record || !(await trash([record.id]))) return;
    await discard();
    goInstead(ARCHIVE);
  };
  const saveButton = (
    <Button look="primary" icon={Save} onPress={save} keys="Control+S">
      {t('common.save')}
    </Button>
  );
  const fields = <RecordFields form={form.port} />;
  return (
    <RoomFrame
      title={title}
      deeds={
        <>
          <Button look="quiet" icon={ArrowLeft} onPress={() => window.history.back()}>
            {t('common.back')}
          </Button>
          {record && (
            <Button look="quiet" icon={Trash2} onPress={() => oneAtATime(throwAway)}>
              {t('room.deleteRecord')}
            </Button>
          )}
          {saveButton}
        </>
      }
      aside={
        record && (
          <div className={styles.aside}>
            <Uses id={record.id} saysNone />
            <Backlinks id={record.id} saysNone />
          </div>
        )
      }
    >
      <Notes form={form} record={record} />
      {record?.kind === 'document' ? <DocumentBody record={record}>{fields}</DocumentBody> : fields}
      <div className={styles.foot}>{saveButton}</div>
    </RoomFrame>
  );
}

/** A record of the archive, to be read and mended. */
export function RecordRoom({ id }: { readonly id: Id }) {
  const t = useTranslate();
  const { reply, refusal } = useQuery('record.get', { id });
  const kept = useKept(id);
  if (refusal) {
    return (
      <RoomFrame title={t('workbench.archive')}>
        <Callout tone="danger">{refusalWords(t, refusal)}</Callout>
        <div className={styles.foot}>
          <Button onPress={() => goTo(ARCHIVE)}>{t('room.backToArchive')}</Button>
        </div>
      </RoomFrame>
    );
  }
  if (!reply || kept === 'waiting') return null;
  const start: FormStart = {
    draft: draftOf(reply),
    revision: reply.revision,
    key: id,
    kept: kept === 'none' ? undefined : kept,
  };
  const title = `${t(`record.${reply.kind}`)}：${reply.title}`;
  return <FormRoom start={start} record={reply} title={title} onSaved={() => undefined} />;
}

export interface NewRecordRoomProps {
  readonly kind: RecordKind;
  readonly campaign: Id | undefined;
}

/** A record that is not in the archive yet. A photo or a document begins with its file. */
export function NewRecordRoom({ kind, campaign }: NewRecordRoomProps) {
  const t = useTranslate();
  const key = `new/${kind}`;
  const kept = useKept(key);
  if (kind === 'photo' || kind === 'document') {
    return (
      <RoomFrame title={t('record.newPhoto')}>
        <EmptyState
          icon={KIND_ICONS.photo}
          title={t('record.newPhoto')}
          deeds={<TakeInButton campaign={campaign} />}
        >
          {t('room.archiveEmptyLead')}
        </EmptyState>
      </RoomFrame>
    );
  }
  if (kept === 'waiting') return null;
  const label = WRITTEN_KINDS.find((written) => written.kind === kind)?.label;
  const start: FormStart = {
    draft: blankDraft(kind, campaign),
    revision: 0,
    key,
    kept: kept === 'none' ? undefined : kept,
  };
  return (
    <FormRoom
      start={start}
      record={undefined}
      title={label ? t(label) : t('room.newRecord')}
      onSaved={({ id }) =>
        goInstead(kind === 'campaign' ? { room: 'campaign', id } : { room: 'record', id })
      }
    />
  );
}
