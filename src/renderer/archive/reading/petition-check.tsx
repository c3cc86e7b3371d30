import { FilePlus2 } from 'lucide-react';
import { create } from 'mutative';
import { useState } from 'react';
import type { Span } from '../../../shared/assembly/reading/source-lines.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { say } from '../../workbench/messages.ts';
import { usePerform } from '../../workbench/use-perform.ts';
import { goTo } from '../../workbench/use-route.ts';
import { RecordFields } from '../form/record-fields.tsx';
import { cleaned, issuesOf } from '../form/record-form.ts';
import { PetitionParts } from './petition-parts.tsx';
import { petitionDraft, type ReadFrom } from './read-drafts.ts';

export interface CheckProps {
  readonly text: string;
  readonly from: ReadFrom;
  /** The piece of the source that is marked. */
  readonly shown: Span | undefined;
  readonly onShow: (span: Span) => void;
}

/** What was read of a letter, as the form of a petition: nothing is kept before it is said. */
export function PetitionCheck({ text, from, shown, onShow }: CheckProps) {
  const t = useTranslate();
  const perform = usePerform();
  const [read] = useState(() => petitionDraft(text, from));
  const [values, setValues] = useState(read.draft);
  const [isTried, setTried] = useState(false);
  const issues = issuesOf(values);
  const form = {
    values,
    change: (recipe: (draft: typeof values) => unknown) =>
      setValues((now) =>
        create(now, (draft) => {
          recipe(draft);
        }),
      ),
    error: (path: string) => {
      const key = isTried ? issues.get(path) : undefined;
      return key === undefined ? undefined : t(key);
    },
  };
  const keep = async (): Promise<void> => {
    setTried(true);
    if (issues.size > 0) return;
    const record = await perform('record.create', { record: cleaned(values) });
    if (!record) return;
    say({ tone: 'good', text: t('reading.kept') });
    goTo({ room: 'record', id: record.id });
  };
  return (
    <>
      <Callout>{t('reading.check')}</Callout>
      <PetitionParts {...read} shown={shown} onShow={onShow} />
      <RecordFields form={form} />
      <Button look="primary" icon={FilePlus2} onPress={() => void keep()}>
        {t('reading.keep')}
      </Button>
    </>
  );
}
