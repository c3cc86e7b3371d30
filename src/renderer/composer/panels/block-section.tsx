import type { BlockSource } from '../../../shared/publication/block.ts';
import { overrideBlock } from '../../../shared/publication/deeds/content-deeds.ts';
import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { BlockFrame } from '../../../shared/publication/frame.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useDesk } from '../use-desk.ts';
import { ColourField } from './colour-field.tsx';
import { factFields } from './fact-fields.ts';
import { OwnWords } from './own-words.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';
import { ShortenedChoice } from './shortened-choice.tsx';
import { StaleNote } from './stale-note.tsx';
import { TextSizeField } from './text-size-field.tsx';
import { VariantChoice } from './variant-choice.tsx';

export interface BlockSectionProps {
  readonly frame: BlockFrame;
  readonly stale: readonly BlockSource[];
}

/** What the block shows of its record, worded otherwise where the user wants it, and its type size. */
export function BlockSection({ frame, stale }: BlockSectionProps) {
  const t = useTranslate();
  const { composer } = useDesk();
  const { block, sizePt, colour, accent } = frame;
  const set = (change: FrameChange<'block'>): void => {
    const group = `block ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('frame', setFrame(frame.id, 'block', change), group);
  };
  return (
    <>
      <VariantChoice frame={frame} />
      <PanelSection title={t('composer.facts')}>
        <StaleNote frame={frame} stale={stale} />
        <p className={styles.hint}>{t('composer.factsHint')}</p>
        <ShortenedChoice frame={frame} />
        {factFields(block.facts).map(({ path, label, number, words }) => (
          <OwnWords
            key={path}
            label={number === undefined ? t(label) : `${t(label)} ${number}`}
            rows={words.length > 18 ? 3 : 1}
            recorded={words}
            own={block.overrides[path]}
            onChange={(own) =>
              composer.transact('block', overrideBlock(frame.id, path, own), `${path} ${frame.id}`)
            }
          />
        ))}
      </PanelSection>
      <PanelSection title={t('composer.panelText')}>
        <TextSizeField sizePt={sizePt} onChange={(value) => set({ sizePt: value })} />
        <ColourField
          label={t('composer.textColour')}
          value={colour}
          onChange={(value) => value && set({ colour: value })}
        />
        <ColourField
          label={t('composer.accentColour')}
          value={accent}
          onChange={(value) => value && set({ accent: value })}
        />
      </PanelSection>
    </>
  );
}
