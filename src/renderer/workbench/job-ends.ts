import { isTable } from '../../shared/archive/document.ts';
import {
  type AccessionReport,
  accessionReport,
  verification,
} from '../../shared/contract/archive-calls.ts';
import { readingReport } from '../../shared/contract/document-calls.ts';
import type { NoticeOf } from '../../shared/contract/notices.ts';
import { handoverMessage } from '../archive/handover/handover-message.ts';
import { isMessageKey, type Translate } from '../i18n/translate.ts';
import { link } from '../link/link.ts';
import { type Message, say } from './messages.ts';
import { refusalWords } from './refusal-words.ts';
import { goTo } from './use-route.ts';

type Ended = NoticeOf<'job.ended'>;

/** What wants a choice comes before what is only to be looked at. */
function nextDeed(t: Translate, { accession, added, conflicts = [] }: AccessionReport) {
  if (conflicts.length > 0) {
    return { deed: { label: t('handover.conflicts'), run: () => goTo({ room: 'conflicts' }) } };
  }
  if (added.length === 0) return {};
  const wanting = (want: 'date' | 'machine-reading') => added.filter(({ wants }) => wants === want);
  if (wanting('date').length > 0) {
    return { deed: { label: t('undated.give'), run: () => goTo({ room: 'undated', accession }) } };
  }
  const [scanned, ...others] = wanting('machine-reading');
  if (scanned && others.length === 0) {
    const { id } = scanned;
    return { deed: { label: t('document.read'), run: () => goTo({ room: 'record', id }) } };
  }
  const [only, ...more] = added;
  if (only && more.length === 0 && only.kind === 'document' && isTable({ fileName: only.path })) {
    const { id } = only;
    return {
      deed: { label: t('table.open'), run: () => goTo({ room: 'table', document: id }) },
    };
  }
  const run = () => goTo({ room: 'archive', query: '', kinds: [], accession });
  return { deed: { label: t('room.showRecords'), run } };
}

/** What is still to be asked or ordered, so that it does not wait unseen. */
function wantLines(t: Translate, added: AccessionReport['added']): string[] {
  const count = (want: 'date' | 'machine-reading'): number =>
    added.filter(({ wants }) => wants === want).length;
  const [undated, scanned] = [count('date'), count('machine-reading')];
  return [
    ...(undated > 0 ? [t('undated.found', { count: undated })] : []),
    ...(scanned > 0 ? [t('document.waiting', { count: scanned })] : []),
  ];
}

function accessionMessage(t: Translate, result: unknown): Omit<Message, 'id'> | undefined {
  const report = accessionReport.safeParse(result).data;
  if (!report) return undefined;
  const { added, duplicates, conflicts = [], failed } = report;
  const lines = [
    ...(duplicates.length > 0
      ? [t('workbench.takenDuplicates', { count: duplicates.length })]
      : []),
    ...(conflicts.length > 0 ? [t('handover.conflictsFound', { count: conflicts.length })] : []),
    ...(failed.length > 0 ? [t('workbench.takenFailed', { count: failed.length })] : []),
    ...wantLines(t, added),
    ...added.flatMap(({ path, unread }) =>
      unread ? [`${fileName(path)}：${t(`record.unread_${unread}`)}`] : [],
    ),
    ...failed.map(({ path, code }) => `${fileName(path)}：${failureWords(t, code)}`),
  ];
  return {
    tone: failed.length + conflicts.length > 0 ? 'look' : 'good',
    text:
      added.length > 0
        ? t('workbench.taken', { added: added.length })
        : t('workbench.takenNothing'),
    lines,
    ...nextDeed(t, report),
    ...(added.length > 0 && {
      undo: { label: t('accession.undo'), run: () => void undoAccession(t, report.accession) },
    }),
  };
}

/** Takes an accession back, and says so. */
export async function undoAccession(t: Translate, accession: string): Promise<void> {
  const outcome = await link().call('accession.undo', { accession });
  say(
    outcome.ok
      ? { tone: 'good', text: t('accession.done', { count: outcome.reply.trashed }) }
      : { tone: 'danger', text: refusalWords(t, outcome) },
  );
}

function failureWords(t: Translate, code: string): string {
  const key = code.replace('intake/', 'intake.');
  return t(isMessageKey(key) ? key : 'intake.other');
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function verificationMessage(t: Translate, result: unknown): Omit<Message, 'id'> | undefined {
  const found = verification.safeParse(result).data;
  if (!found) return undefined;
  const { records, originals, damaged } = found;
  return damaged.length === 0
    ? { tone: 'good', text: t('workbench.verificationDone', { records, originals }) }
    : {
        tone: 'danger',
        text: t('workbench.verificationDamaged', { count: damaged.length }),
        deed: { label: t('backup.seeDamaged'), run: () => goTo({ room: 'today' }) },
      };
}

function readingMessage(t: Translate, result: unknown): Omit<Message, 'id'> | undefined {
  const read = readingReport.safeParse(result).data;
  if (!read) return undefined;
  const { id, title, read: count, unread: left } = read;
  return {
    tone: left > 0 ? 'look' : 'good',
    text: t('document.readDone', { title, count }),
    lines: left > 0 ? [t('document.readSome', { count: left })] : [],
    deed: { label: t('room.openRecord'), run: () => goTo({ room: 'record', id }) },
  };
}

/** Tells how a job ended. Of an export its own dialog tells. */
export function tellEnd(t: Translate, { name, end, result, failure }: Ended): void {
  if (end === 'failed') {
    say({ tone: 'danger', text: refusalWords(t, failure ? { failure } : { bug: name }) });
    return;
  }
  if (end === 'cancelled') {
    say({ tone: 'plain', text: t('workbench.jobCancelled', { name: t(`workbench.job_${name}`) }) });
    return;
  }
  const message =
    name === 'accession'
      ? accessionMessage(t, result)
      : name === 'verification'
        ? verificationMessage(t, result)
        : name === 'machine-reading'
          ? readingMessage(t, result)
          : name === 'copy-away'
            ? { tone: 'good' as const, text: t('backup.placeDone') }
            : name === 'handover'
              ? handoverMessage(t, result)
              : undefined;
  if (message) say(message);
}
