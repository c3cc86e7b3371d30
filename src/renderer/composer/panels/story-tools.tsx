import { Bold, Ellipsis, Underline } from 'lucide-react';
import { useState } from 'react';
import {
  type Alignment,
  paragraphSetting,
  paragraphStyleName,
  wordLine,
} from '../../../shared/publication/story.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { storyCommands } from '../../story/story-commands.ts';
import { type StorySelection, useStorySelection } from '../../story/use-story-selection.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { suggestedReading } from '../furigana/use-readings.ts';
import { useComposer } from '../use-desk.ts';
import { CharacterStyleSection } from './character-style-section.tsx';
import { ColourField } from './colour-field.tsx';
import { NoteSection } from './note-section.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';
import { StatementSection } from './statement-section.tsx';

const ALIGNMENTS = [
  ['start', 'composer.alignStart'],
  ['center', 'composer.alignCenter'],
  ['end', 'composer.alignEnd'],
  ['justify', 'composer.alignJustify'],
] as const satisfies readonly (readonly [Alignment, string])[];

const LINES = ['none', ...wordLine.options] as const;
const SETTINGS = ['none', ...paragraphSetting.options] as const;

const LISTS = [
  ['none', 'composer.listNone'],
  ['bullet', 'composer.listBullet'],
  ['number', 'composer.listNumber'],
  ['kanji', 'composer.listKanji'],
] as const;

/** The look of the words that are selected in the story. */
export function StoryTools() {
  const selection = useStorySelection();
  const isReport = useComposer((state) => state.publication.report !== undefined);
  if (!selection) return null;
  return (
    <>
      <StatementSection sources={selection.sources} />
      <Characters selection={selection} />
      <Paragraphs selection={selection} />
      <CharacterStyleSection name={selection.as} />
      <RubyAndLink
        key={`${selection.reading} ${selection.link} ${selection.isCollapsed}`}
        selection={selection}
      />
      {isReport && (
        <NoteSection
          key={`note ${selection.note} ${selection.isCollapsed}`}
          selection={selection}
        />
      )}
    </>
  );
}

function Characters({ selection }: { readonly selection: StorySelection }) {
  const t = useTranslate();
  const size = useComposer((state) => state.publication.styles[selection.style].sizePt);
  const colour = useComposer((state) => state.publication.styles[selection.style].colour);
  return (
    <PanelSection title={t('composer.characters')}>
      <div className={styles.row}>
        <Button
          icon={Bold}
          look={selection.bold ? 'primary' : 'plain'}
          onPress={storyCommands.bold}
        >
          {t('composer.bold')}
        </Button>
        <Button
          icon={Underline}
          look={selection.underline ? 'primary' : 'plain'}
          onPress={storyCommands.underline}
        >
          {t('composer.underline')}
        </Button>
        <Button
          icon={Ellipsis}
          look={selection.emphasis ? 'primary' : 'plain'}
          onPress={() => storyCommands.emphasis(!selection.emphasis)}
        >
          {t('look.emphasis')}
        </Button>
      </div>
      <Select
        compact
        label={t('type.line')}
        value={selection.line ?? 'none'}
        options={LINES.map((value) => ({ value, label: t(`type.line_${value}`) }))}
        onChange={(value) => storyCommands.line(value === 'none' ? undefined : value)}
      />
      <NumberField
        compact
        label={t('composer.textSize')}
        unit={t('composer.pt')}
        value={selection.sizePt ?? size}
        min={4}
        max={400}
        step={0.5}
        onChange={(value) => storyCommands.sizePt(value === size ? undefined : value)}
      />
      <ColourField
        label={t('composer.textColour')}
        value={selection.colour ?? colour}
        onChange={(value) => storyCommands.colour(value === colour ? undefined : value)}
      />
    </PanelSection>
  );
}

function Paragraphs({ selection }: { readonly selection: StorySelection }) {
  const t = useTranslate();
  return (
    <PanelSection title={t('composer.paragraphs')}>
      <Select
        compact
        label={t('composer.paragraphStyle')}
        value={selection.style}
        options={paragraphStyleName.options.map((value) => ({
          value,
          label: t(`composer.style_${value}`),
        }))}
        onChange={storyCommands.style}
      />
      <ChoiceField
        compact
        label={t('composer.align')}
        value={selection.align}
        options={ALIGNMENTS.map(([value, label]) => ({ value, label: t(label) }))}
        onChange={storyCommands.align}
      />
      <ChoiceField
        compact
        label={t('type.setting')}
        value={selection.setting ?? 'none'}
        options={SETTINGS.map((value) => ({ value, label: t(`type.setting_${value}`) }))}
        onChange={(value) => storyCommands.setting(value === 'none' ? undefined : value)}
      />
      <ChoiceField
        compact
        label={t('composer.list')}
        value={selection.list ?? 'none'}
        options={LISTS.map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(value) => storyCommands.list(value === 'none' ? undefined : value)}
      />
    </PanelSection>
  );
}

function RubyAndLink({ selection }: { readonly selection: StorySelection }) {
  const t = useTranslate();
  const [reading, setReading] = useState(selection.reading);
  const [url, setUrl] = useState(selection.link);
  const mayRead = !selection.isCollapsed || selection.reading !== '';
  const mayLink = !selection.isCollapsed || selection.link !== '';
  return (
    <PanelSection title={t('composer.rubyAndLink')}>
      <TextField
        compact
        label={t('composer.ruby')}
        hint={t('composer.rubyHint')}
        value={reading}
        isDisabled={!mayRead}
        onChange={setReading}
      />
      <div className={styles.row}>
        <Button
          isDisabled={selection.isCollapsed}
          onPress={() => void suggestedReading(selection.words).then(setReading)}
        >
          {t('furigana.suggest')}
        </Button>
        <Button isDisabled={!mayRead} onPress={() => storyCommands.ruby(reading.trim())}>
          {t('composer.rubySet')}
        </Button>
      </div>
      <TextField
        compact
        label={t('composer.link')}
        type="url"
        placeholder="https://"
        value={url}
        isDisabled={!mayLink}
        onChange={setUrl}
      />
      <Button
        isDisabled={!mayLink}
        onPress={() => storyCommands.link(url.trim() === '' ? undefined : url.trim())}
      >
        {t('composer.linkSet')}
      </Button>
    </PanelSection>
  );
}
