import { LifeBuoy } from 'lucide-react';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { dayAndTime } from './local-time.ts';
import { say } from './messages.ts';
import { usePerform } from './use-perform.ts';

export interface BrokenArchiveProps {
  readonly ticket: string;
  /** The sentence of the refusal. */
  readonly why: string;
  readonly onDone: () => void;
}

/** An archive that did not open is never the end: other ways are tried in a safe order, and each says what it kept. */
export function BrokenArchive({ ticket, why, onDone }: BrokenArchiveProps) {
  const t = useTranslate();
  const language = useLanguage();
  const perform = usePerform();
  const mend = async (): Promise<void> => {
    const mended = await perform('archive.mend', { ticket });
    if (!mended) return;
    const { way, records, lost } = mended;
    const name = way === 'from-backup' ? dayAndTime(mended.name, language) : mended.name;
    say({
      tone: way === 'nothing-wrong' ? 'good' : 'look',
      text: t(`backup.mended_${way}`, { name, records, lost }),
    });
    onDone();
  };
  return (
    <Callout tone="danger">
      <strong>{t('backup.brokenTitle')}</strong>
      <p>{why}</p>
      <p>{t('backup.brokenLead')}</p>
      <Button look="primary" icon={LifeBuoy} onPress={() => void mend()}>
        {t('backup.mend')}
      </Button>
    </Callout>
  );
}
