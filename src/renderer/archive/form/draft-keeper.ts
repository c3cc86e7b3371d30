import type { RecordDraft } from '../../../shared/archive/archive-record.ts';
import { formDrafts } from '../../draft/form-drafts.ts';

const QUIET_MS = 500;

/** Keeps the unsaved words of one form, half a second after the last key. */
export interface DraftKeeper {
  note(revision: number, values: RecordDraft): void;
  /** Writes what is noted now: the window or the room is about to go. */
  flush(): void;
  /** The archive has everything, or the words are not wanted: nothing is kept. */
  settle(): Promise<void>;
}

export function draftKeeper(key: string): DraftKeeper {
  let noted: { revision: number; values: RecordDraft } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    if (noted) void formDrafts.keep(key, { ...noted, values: { ...noted.values } });
    noted = undefined;
  };
  return {
    note: (revision, values) => {
      noted = { revision, values };
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
    },
    flush,
    settle: async () => {
      clearTimeout(timer);
      noted = undefined;
      await formDrafts.drop(key);
    },
  };
}
