import { useState } from 'react';
import type { Id } from '../../shared/base/id.ts';
import type { TemplateRow } from '../../shared/contract/publication-calls.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import styles from './cards.module.css';
import { say } from './messages.ts';
import { usePerform } from './use-perform.ts';
import { goTo } from './use-route.ts';

export interface ComposePanelProps {
  readonly template: TemplateRow;
  readonly campaign?: Id | undefined;
  readonly onClose: () => void;
}

const ANY = 'any';

/** Asks which campaign (and for a letter which petition), then makes the first draft and opens it. */
export function ComposePanel({ template, campaign, onClose }: ComposePanelProps) {
  const t = useTranslate();
  const language = useLanguage();
  const perform = usePerform();
  const campaigns = useQuery('record.list', { kinds: ['campaign'] }).reply?.rows;
  const [chosen, setChosen] = useState(campaign);
  const [petition, setPetition] = useState<string>(ANY);
  const [isBusy, setBusy] = useState(false);
  const from = chosen ?? campaigns?.[0]?.id;
  const isLetter = template.id === 'petition-letter';
  const petitions = useQuery(
    'record.list',
    from !== undefined && isLetter ? { kinds: ['petition'], campaign: from } : undefined,
  );
  const name = template.name[language];

  const compose = async (): Promise<void> => {
    if (from === undefined) return;
    setBusy(true);
    const made = await perform('publication.compose', {
      template: template.id,
      campaign: from,
      ...(petition === ANY ? {} : { petition }),
    });
    setBusy(false);
    if (!made) return;
    if (made.unfilled.length > 0) {
      say({
        tone: 'look',
        text: t('workbench.composeUnfilled', { slots: made.unfilled.join('、') }),
      });
    }
    goTo({ room: 'composer', id: made.publication });
  };

  return (
    <Dialog
      title={t('workbench.composeTitle', { name })}
      isOpen
      onClose={onClose}
      foot={
        <Button
          look="primary"
          onPress={() => void compose()}
          isDisabled={isBusy || from === undefined}
        >
          {t(isBusy ? 'workbench.composing' : 'workbench.compose')}
        </Button>
      }
    >
      <div className={styles.form}>
        <p>{t('workbench.composeLead')}</p>
        {campaigns?.length === 0 && <Callout tone="look">{t('workbench.todayNoCampaign')}</Callout>}
        {campaigns !== undefined && from !== undefined && (
          <Select
            label={t('workbench.composeCampaign')}
            value={from}
            onChange={setChosen}
            options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        {isLetter && petitions.reply !== undefined && (
          <Select
            label={t('workbench.composePetition')}
            value={petition}
            onChange={setPetition}
            options={[
              { value: ANY, label: t('workbench.composeAnyPetition') },
              ...petitions.reply.rows.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
      </div>
    </Dialog>
  );
}
