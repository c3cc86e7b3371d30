import { create } from 'mutative';
import { useEffect, useMemo, useState } from 'react';
import type { ArchiveRecord, RecordDraft } from '../../../shared/archive/archive-record.ts';
import type { Outcome } from '../../../shared/contract/contract.ts';
import type { FormDraft } from '../../draft/form-drafts.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { link } from '../../link/link.ts';
import type { Refusal } from '../../link/use-query.ts';
import { forgetSave, showSave } from '../../workbench/save-status.ts';
import { draftKeeper } from './draft-keeper.ts';
import type { FormPort } from './form-port.ts';
import { cleaned, draftOf, isSameForm, issuesOf, withNewFields } from './record-form.ts';

/** What a form begins with: a record, or a blank that is not in the archive yet (revision 0). */
export interface FormStart {
  readonly draft: RecordDraft;
  readonly revision: number;
  /** Under which its unsaved words lie. */
  readonly key: string;
  /** Unsaved words of another day, if there are any. */
  readonly kept: FormDraft | undefined;
}

interface FormState {
  readonly revision: number;
  /** What the archive has. */
  readonly saved: RecordDraft;
  readonly values: RecordDraft;
  readonly isFromDraft: boolean;
  /** Saving was tried: what is wrong is shown, and goes as it is mended. */
  readonly showsIssues: boolean;
  readonly refusal: Refusal | undefined;
}

export interface RecordForm extends Omit<FormState, 'saved' | 'values'> {
  readonly port: FormPort<RecordDraft>;
  readonly isChanged: boolean;
  readonly hasIssues: boolean;
  /** Gives the record as the archive has it now; `over` saves upon that revision, as the user decided. */
  save(over?: number): Promise<ArchiveRecord | undefined>;
  /** Back to what the archive has. */
  discard(record?: ArchiveRecord): Promise<void>;
}

function startState({ draft, revision, kept }: FormStart): FormState {
  const values =
    kept && isSameForm(draft, kept.values) ? withNewFields(draft, kept.values) : undefined;
  return {
    // Words typed upon an older revision meet the newer one when they are saved, as a conflict.
    revision: values && kept ? kept.revision : revision,
    saved: draft,
    values: values ?? draft,
    isFromDraft: values !== undefined,
    showsIssues: false,
    refusal: undefined,
  };
}

async function send(revision: number, values: RecordDraft): Promise<Outcome<ArchiveRecord>> {
  const record = cleaned(values);
  if (revision === 0 || record.id === undefined) return link().call('record.create', { record });
  return link().call('record.save', { id: record.id, revision, record });
}

const savedState = (record: ArchiveRecord): FormState =>
  startState({ draft: draftOf(record), revision: record.revision, key: '', kept: undefined });

/** A form that keeps what is typed until the archive has it. */
export function useRecordForm(start: FormStart): RecordForm {
  const t = useTranslate();
  const [state, setState] = useState(() => startState(start));
  const keeper = useMemo(() => draftKeeper(start.key), [start.key]);
  useEffect(() => {
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      window.removeEventListener('pagehide', keeper.flush);
      keeper.flush();
      forgetSave();
    };
  }, [keeper]);
  const { values, revision, saved } = state;
  useEffect(() => {
    if (values !== saved) keeper.note(revision, values);
  }, [keeper, values, saved, revision]);
  const issues = useMemo(() => issuesOf(values), [values]);
  const port: FormPort<RecordDraft> = {
    values,
    change: (recipe) => {
      showSave('unsaved');
      setState((now) => ({
        ...now,
        values: create(now.values, (draft) => {
          recipe(draft);
        }),
      }));
    },
    error: (path) => {
      const issue = state.showsIssues ? issues.get(path) : undefined;
      return issue && t(issue);
    },
  };
  const save = async (over = revision): Promise<ArchiveRecord | undefined> => {
    if (issues.size > 0) {
      setState((now) => ({ ...now, showsIssues: true }));
      return undefined;
    }
    showSave('saving');
    const outcome = await send(over, values);
    if (!outcome.ok) {
      showSave('failed');
      setState((now) => ({ ...now, refusal: outcome }));
      return undefined;
    }
    await keeper.settle();
    setState((now) => {
      const kept = savedState(outcome.reply);
      // What was typed while the archive was writing is still unsaved.
      return now.values === values ? kept : { ...kept, values: now.values };
    });
    showSave('saved', outcome.reply.changed);
    return outcome.reply;
  };
  return {
    ...state,
    port,
    isChanged: state.values !== state.saved,
    hasIssues: issues.size > 0,
    save,
    discard: async (record) => {
      await keeper.settle();
      setState((now) =>
        record
          ? savedState(record)
          : {
              ...now,
              values: now.saved,
              isFromDraft: false,
              refusal: undefined,
              showsIssues: false,
            },
      );
    },
  };
}
