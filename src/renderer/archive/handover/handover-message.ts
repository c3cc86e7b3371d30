import { type HandedOver, handedOver } from '../../../shared/contract/handover-calls.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Message } from '../../workbench/messages.ts';

/** The browser puts it among the downloads, or asks where. */
function download(file: { readonly name: string; readonly url: string }): void {
  const anchor = document.createElement('a');
  anchor.href = file.url;
  anchor.download = file.name;
  anchor.click();
}

function receiving(t: Translate, { exported }: HandedOver): Pick<Message, 'deed'> {
  const [file] = exported?.files ?? [];
  return file ? { deed: { label: t('handover.receive'), run: () => download(file) } } : {};
}

/** What is said when a handover has been written. */
export function handoverMessage(t: Translate, result: unknown): Omit<Message, 'id'> | undefined {
  const done = handedOver.safeParse(result).data;
  if (!done) return undefined;
  const { name, records, originals, publications, remarks } = done;
  return {
    tone: remarks.length > 0 ? 'look' : 'good',
    text: t('handover.done', { name, records, originals, publications }),
    lines: remarks.map(({ what, name: item }) => t(`handover.remark_${what}`, { name: item })),
    ...receiving(t, done),
  };
}
