import type { Translate } from '../i18n/translate.ts';
import { link } from '../link/link.ts';
import { say } from './messages.ts';
import { refusalWords } from './refusal-words.ts';
import { goTo } from './use-route.ts';

export const isTemplateFile = (name: string): boolean =>
  name.toLowerCase().endsWith('.gariban-template');

/** Takes templates that another archive has given; each says whether it came. */
export async function takeTemplates(t: Translate, tickets: readonly string[]): Promise<void> {
  for (const ticket of tickets) {
    const outcome = await link().call('template.takeIn', { ticket });
    if (!outcome.ok) {
      say({ tone: 'danger', text: refusalWords(t, outcome) });
      continue;
    }
    say({
      tone: 'good',
      text: t('template.takenIn', { name: outcome.reply.content.title }),
      deed: { label: t('template.show'), run: () => goTo({ room: 'today' }) },
    });
  }
}
