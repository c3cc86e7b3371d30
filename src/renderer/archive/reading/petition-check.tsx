import { FilePlus2 } from 'lucide-react';
import { create } from 'mutative';
import { useState } from 'react';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { say } from '../../workbench/messages.ts';
import { usePerform } from '../../workbench/use-perform.ts';
import { goTo } from '../../workbench/use-route.ts';
import { RecordFields } from '../form/record-fields.tsx';
import { cleaned, issuesOf } from '../form/record-form.ts';
import { type PetitionDraft, petitionDraft, type ReadFrom } from './read-drafts.ts';

interface CheckProps {
  readonly text: string;
  readonly from: ReadFrom;
}

function Missing({ missing }: Pick<PetitionDraft, 'missing'>) {
  const t = useTranslate();
  if (missing.length === 0) return null;
  const names = missing.map((name) =>
    t(name === 'title' ? 'field.title_petition' : `field.${name}`),
  );
  return <Callout tone="look">{t('reading.missing', { names: names.join('、') })}</Callout>;
}

/** What was read of a letter, as the form of a petition: nothing is kept before it is said. */
export function PetitionCheck({ text, from }: CheckProps) {
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
      <Missing missing={read.missing} />
      <RecordFields form={form} />
      <Button look="primary" icon={FilePlus2} onPress={() => void keep()}>
        {t('reading.keep')}
      </Button>
    </>
  );
}
