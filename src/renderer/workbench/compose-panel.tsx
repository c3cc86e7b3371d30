import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../shared/base/id.ts';
import type { TemplateRow } from '../../shared/contract/publication-calls.ts';
import type { Dress } from '../../shared/publication/dress.ts';
import { recentTemplates } from '../draft/view-state.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Panel } from '../ui/panel.tsx';
import { Select } from '../ui/select.tsx';
import { say } from './messages.ts';
import { type Perform, usePerform } from './use-perform.ts';
import { goTo } from './use-route.ts';

export interface ComposePanelProps {
  readonly template: TemplateRow;
  readonly campaign?: Id | undefined;
  readonly onClose: () => void;
}

const ANY = 'any';
/** Templates that speak of one petition: which one is asked. */
const OF_ONE_PETITION = new Set([
  'petition-letter',
  'petition-summary',
  'quick-report',
  'signature-sheet',
]);

interface Order {
  readonly template: string;
  readonly campaign: Id;
  readonly petition?: Id;
  readonly dress: Dress;
}

/** Makes the first draft; gives what no record could fill. */
async function compose(perform: Perform, order: Order): Promise<readonly string[]> {
  const made = await perform('publication.compose', order);
  if (!made) return [];
  void recentTemplates.add(order.template);
  goTo({ room: 'composer', id: made.publication });
  return made.unfilled;
}

interface DressChoiceProps {
  readonly dress: Dress;
  readonly onChange: (dress: Dress) => void;
}

/** カラー or 一色, and the size of the type. */
function DressChoice({ dress, onChange }: DressChoiceProps) {
  const t = useTranslate();
  return (
    <>
      <ChoiceField
        label={t('look.dressColours')}
        value={dress.oneColour ? 'one' : 'all'}
        options={[
          { value: 'all', label: t('look.dressColour') },
          { value: 'one', label: t('look.dressOneColour') },
        ]}
        onChange={(colours) => onChange({ ...dress, oneColour: colours === 'one' })}
      />
      <Checkbox
        isSelected={dress.largeType}
        onChange={(largeType) => onChange({ ...dress, largeType })}
      >
        {t('look.dressLargeType')}
      </Checkbox>
    </>
  );
}

/** Asks which campaign, and for a letter which petition, then makes the first draft and opens it. */
export function ComposePanel({ template, campaign, onClose }: ComposePanelProps) {
  const t = useTranslate();
  const language = useLanguage();
  const perform = usePerform();
  const [chosen, setChosen] = useState(campaign);
  const [petition, setPetition] = useState(ANY);
  const [dress, setDress] = useState<Dress>({ oneColour: false, largeType: false });
  const [isBusy, setBusy] = useState(false);
  const campaigns = useQuery('record.list', { kinds: ['campaign'] }).reply?.rows;
  const from = chosen ?? campaigns?.[0]?.id;
  const isLetter = OF_ONE_PETITION.has(template.id);
  const petitions = useQuery(
    'record.list',
    from !== undefined && isLetter ? { kinds: ['petition'], campaign: from } : undefined,
  ).reply?.rows;
  const make = async (): Promise<void> => {
    if (from === undefined) return;
    setBusy(true);
    const order = { template: template.id, campaign: from, dress };
    const slots = await compose(perform, petition === ANY ? order : { ...order, petition });
    setBusy(false);
    if (slots.length === 0) return;
    say({ tone: 'look', text: t('workbench.composeUnfilled', { slots: slots.join('、') }) });
  };
  if (!campaigns) return null;
  return (
    <Panel
      title={t('workbench.composeTitle', { name: template.name[language] })}
      onClose={onClose}
      foot={
        from === undefined ? (
          <Button look="primary" onPress={() => goTo({ room: 'new-record', kind: 'campaign' })}>
            {t('workbench.newCampaign')}
          </Button>
        ) : (
          <Button
            look="primary"
            icon={FilePlus2}
            onPress={() => void make()}
            isDisabled={isBusy}
            autoFocus
          >
            {t(isBusy ? 'workbench.composing' : 'workbench.compose')}
          </Button>
        )
      }
    >
      <p>{t('workbench.composeLead')}</p>
      {campaigns.length === 0 && <Callout tone="look">{t('workbench.todayNoCampaign')}</Callout>}
      {from !== undefined && (
        <Select
          label={t('workbench.composeCampaign')}
          value={from}
          onChange={setChosen}
          options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      {petitions && (
        <Select
          label={t('workbench.composePetition')}
          value={petition}
          onChange={setPetition}
          options={[
            { value: ANY, label: t('workbench.composeAnyPetition') },
            ...petitions.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
      {from !== undefined && <DressChoice dress={dress} onChange={setDress} />}
    </Panel>
  );
}
