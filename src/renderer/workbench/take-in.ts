import type { Id } from '../../shared/base/id.ts';
import type { Translate } from '../i18n/translate.ts';
import { link } from '../link/link.ts';
import { say, unsay } from './messages.ts';
import { refusalWords } from './refusal-words.ts';
import { isTemplateFile, takeTemplates } from './take-template.ts';

export interface TakeIn {
  readonly t: Translate;
  /** What is taken in belongs to this campaign. */
  readonly campaign?: Id | undefined;
}

interface Ticketed {
  readonly ticket: string;
  readonly name: string;
}

/** Templates of another archive become templates here; everything else comes in as one accession. */
async function begin({ t, campaign }: TakeIn, chosen: readonly Ticketed[]): Promise<void> {
  const templates = chosen.filter(({ name }) => isTemplateFile(name));
  await takeTemplates(
    t,
    templates.map(({ ticket }) => ticket),
  );
  const others = chosen.filter(({ name }) => !isTemplateFile(name));
  if (others.length === 0) return;
  const outcome = await link().call('accession.begin', {
    tickets: others.map(({ ticket }) => ticket),
    ...(campaign === undefined ? {} : { campaign }),
  });
  if (!outcome.ok) say({ tone: 'danger', text: refusalWords(t, outcome) });
}

/** Takes files that were dropped, pasted or picked into the archive; the job bar shows how it goes. */
export async function takeInFiles(parts: TakeIn, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const sending = say({
    tone: 'plain',
    text: parts.t('workbench.sending', { count: files.length }),
  });
  try {
    const tickets = await link().ticketsForFiles(files);
    unsay(sending);
    await begin(
      parts,
      files.flatMap(({ name }, index) => {
        const ticket = tickets[index];
        return ticket === undefined ? [] : [{ ticket, name }];
      }),
    );
  } catch {
    unsay(sending);
    say({ tone: 'danger', text: parts.t('workbench.sendFailed') });
  }
}

/** The browser's own file chooser; nothing when it is closed without a choice. */
function pickedFiles(purpose: 'files' | 'folder'): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = purpose === 'folder';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Asks which files to take in: by the system's dialog, or where there is none by the browser's. */
export async function chooseAndTakeIn(parts: TakeIn, purpose: 'files' | 'folder'): Promise<void> {
  const chosen = await link().call('shell.choose', { purpose });
  if (chosen.ok) {
    await begin(parts, chosen.reply.tickets);
  } else if ('failure' in chosen && chosen.failure.code === 'shell/not-available-here') {
    await takeInFiles(parts, await pickedFiles(purpose));
  } else {
    say({ tone: 'danger', text: refusalWords(parts.t, chosen) });
  }
}
