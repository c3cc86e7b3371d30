import { setTimeout as pause } from 'node:timers/promises';
import { FailureError } from '../../shared/base/failure.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { OpenArchive } from './open-archive.ts';
import { verifyAndKeep } from './verify.ts';

/** After opening: what the user does first comes first. */
const AFTER_OPENING_MS = 90_000;
const EVERY_MS = 7 * 86_400_000;
/** Between two stretches and two originals: whoever works meanwhile does not wait for the verification. */
const REST_MS = 20;

export interface VerifierParts {
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
  readonly log: (line: string) => void;
}

/** Whether nobody has verified the archive for a week. */
export async function isVerificationDue({ catalogue }: OpenArchive, now: Date): Promise<boolean> {
  const last = await catalogue.verifications.last();
  return last === undefined || now.getTime() - Date.parse(last.at) > EVERY_MS;
}

/** Verifies the archive that lies open by itself, once a week, beside everything else; it stops when another one is opened. */
export function backgroundVerifier({ now, notify, log }: VerifierParts) {
  let stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const verify = async (archive: OpenArchive, signal: AbortSignal): Promise<void> => {
    try {
      if (!(await isVerificationDue(archive, now()))) return;
      const rest = (): Promise<void> => pause(REST_MS);
      const { damaged } = await verifyAndKeep(
        archive,
        { signal, progress: () => undefined, rest },
        now,
      );
      notify({ name: 'archive.verified', body: { damaged: damaged.length } });
    } catch (error) {
      // Closed or stopped meanwhile: it is due again when the archive is opened next.
      if (signal.aborted) return;
      log(`verification: ${error instanceof FailureError ? error.failure.code : String(error)}`);
    }
  };
  const end = (): void => {
    clearTimeout(timer);
    stop.abort();
  };
  return {
    watch: (archive: OpenArchive | undefined, after = AFTER_OPENING_MS): void => {
      end();
      // Nothing could be noted of it.
      if (!archive || archive.readOnly) return;
      stop = new AbortController();
      const { signal } = stop;
      timer = setTimeout(() => void verify(archive, signal), after).unref();
    },
    close: end,
  };
}
