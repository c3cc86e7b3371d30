import { useState } from 'react';
import { useStore } from 'zustand';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { refusalWords } from '../../workbench/refusal-words.ts';
import type { OpenDesk } from './open-desk.ts';

export interface SavingNotesProps {
  readonly desk: OpenDesk;
  readonly onReopen: () => void;
}

/** What is to be known about saving: that a draft came back, that a save was refused and why. */
export function SavingNotes({ desk, onReopen }: SavingNotesProps) {
  const t = useTranslate();
  const status = useStore(desk.saving.status);
  const [isRead, setRead] = useState(false);
  if (status.state === 'failed') {
    const { failure } = status;
    if ('code' in failure && failure.code === 'publication/stale-revision') {
      return <Overtaken desk={desk} onReopen={onReopen} />;
    }
    return (
      <Callout tone="danger">
        <p>{t('composer.saveFailed')}</p>
        <p>{refusalWords(t, 'bug' in failure ? failure : { failure })}</p>
      </Callout>
    );
  }
  if (!desk.isFromDraft || isRead) return null;
  const read = <Button onPress={() => setRead(true)}>{t('composer.understood')}</Button>;
  return (
    <Callout tone="good" deeds={read}>
      {t('composer.draftOpened')}
    </Callout>
  );
}

/** Somebody else has saved the same publication: the user decides whose state stays. */
function Overtaken({ desk, onReopen }: SavingNotesProps) {
  const t = useTranslate();
  return (
    <Callout
      tone="danger"
      deeds={
        <>
          <Button onPress={onReopen}>{t('composer.reopen')}</Button>
          <Button look="primary" onPress={() => void desk.saving.overwrite()}>
            {t('composer.saveOver')}
          </Button>
        </>
      }
    >
      {t('composer.saveStale')}
    </Callout>
  );
}
