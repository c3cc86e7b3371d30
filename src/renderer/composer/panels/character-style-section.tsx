import {
  type CharacterStyle,
  characterStyleIn,
} from '../../../shared/publication/character-style.ts';
import { setCharacterStyle } from '../../../shared/publication/deeds/content-deeds.ts';
import { type CharacterStyleName, characterStyleName } from '../../../shared/publication/story.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { storyCommands } from '../../story/story-commands.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useComposer, useDesk } from '../use-desk.ts';
import { ColourField } from './colour-field.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

const NAMES = ['none', ...characterStyleName.options] as const;

/** 文字の型: what the selected words are; how all words of that kind look in this publication. */
export function CharacterStyleSection({ name }: { readonly name: CharacterStyleName | undefined }) {
  const t = useTranslate();
  return (
    <PanelSection title={t('type.as')}>
      <Select
        compact
        name={t('type.as')}
        value={name ?? 'none'}
        options={NAMES.map((value) => ({ value, label: t(`type.as_${value}`) }))}
        onChange={(value) => storyCommands.as(value === 'none' ? undefined : value)}
      />
      {name !== undefined && <Look name={name} />}
    </PanelSection>
  );
}

function Look({ name }: { readonly name: CharacterStyleName }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const own = useComposer((state) => state.publication.characterStyles);
  const { bold, colour, scale } = characterStyleIn({ characterStyles: own }, name);
  const set = (change: Partial<CharacterStyle>): void => {
    composer.transact('format', setCharacterStyle(name, change), `as ${name}`);
  };
  return (
    <>
      <p className={styles.hint}>{t('type.asHint')}</p>
      <Checkbox isSelected={bold} onChange={(value) => set({ bold: value })}>
        {t('composer.bold')}
      </Checkbox>
      <NumberField
        compact
        label={t('type.asScale')}
        value={scale}
        min={0.5}
        max={3}
        step={0.1}
        formatOptions={{ style: 'percent' }}
        onChange={(value = 1) => set({ scale: value })}
      />
      <ColourField
        label={t('composer.textColour')}
        value={colour}
        mayBeNone
        onChange={(value) => set({ colour: value })}
      />
    </>
  );
}
