import { pxFromMm } from '../../../shared/base/units.ts';
import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import { toText } from '../../../shared/publication/deeds/headline-deeds.ts';
import type { HeadlineFrame } from '../../../shared/publication/frame.ts';
import {
  dressed,
  HEADLINE_DRESSES,
  type HeadlineDress,
  type HeadlineDressName,
} from '../../../shared/publication/headline-dresses.ts';
import { HEADLINE_LONGEST } from '../../../shared/publication/headline-parts.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { FrameView } from '../../sheet/frame-view.tsx';
import { previewSource } from '../../sheet/photo-source.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useComposer, useDesk } from '../use-desk.ts';
import { ColourField } from './colour-field.tsx';
import { HeadlineOutlines } from './headline-outlines.tsx';
import { PanelSection } from './panel-section.tsx';
import styles from './variant-choice.module.css';
import { WritingChoice } from './writing-choice.tsx';

const PICTURE_PX = 120;
const PICTURE_HEIGHT_PX = 64;
const PERCENT = 100;

const NAMES = Object.keys(HEADLINE_DRESSES) as HeadlineDressName[];

/** 題字: words, ready looks as pictures of themselves, and everything by hand. */
export function HeadlineSection({ frame }: { readonly frame: HeadlineFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const set = (change: FrameChange<'headline'>): void => {
    const group = `headline ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('frame', setFrame(frame.id, 'headline', change), group);
  };
  return (
    <>
      <PanelSection title={t('headline.words')}>
        <TextField
          compact
          rows={2}
          label={t('headline.wordsLabel')}
          hint={t('headline.wordsHint')}
          value={frame.words}
          onChange={(words) => set({ words: words.slice(0, HEADLINE_LONGEST) })}
        />
        <Button compact onPress={() => composer.transact('frame', toText(frame.id))}>
          {t('headline.backToText')}
        </Button>
      </PanelSection>
      <Dresses frame={frame} />
      <PanelSection title={t('headline.letters')}>
        <ChoiceField
          compact
          label={t('headline.font')}
          value={frame.font}
          options={[
            { value: 'gothic', label: t('headline.gothic') },
            { value: 'mincho', label: t('headline.mincho') },
          ]}
          onChange={(font) => set({ font })}
        />
        <WritingChoice value={frame.writing} onChange={(writing) => set({ writing })} />
        <ColourField
          label={t('headline.colour')}
          value={frame.colour}
          onChange={(colour) => colour && set({ colour })}
        />
        <div className={styles.pair}>
          <Percent
            label={t('headline.kana')}
            value={frame.kanaScale}
            range={[0.5, 1]}
            onChange={(kanaScale) => set({ kanaScale })}
          />
          <Percent
            label={t('headline.first')}
            value={frame.firstScale}
            range={[0.3, 1]}
            onChange={(firstScale) => set({ firstScale })}
          />
          <Percent
            label={t('headline.spacing')}
            value={frame.spacingEm}
            range={[-0.3, 1]}
            onChange={(spacingEm) => set({ spacingEm })}
          />
          <Percent
            label={t('headline.bend')}
            value={frame.bend}
            range={[-1, 1]}
            onChange={(bend) => set({ bend })}
          />
        </div>
      </PanelSection>
      <HeadlineOutlines frame={frame} set={set} />
    </>
  );
}

interface PercentProps {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onChange: (value: number) => void;
}

/** A part, shown in per cent. */
function Percent({ label, value, range: [least, most], onChange }: PercentProps) {
  return (
    <NumberField
      compact
      label={label}
      unit="%"
      value={Math.round(value * PERCENT)}
      min={least * PERCENT}
      max={most * PERCENT}
      step={5}
      onChange={(percent) => percent !== undefined && onChange(percent / PERCENT)}
    />
  );
}

/** The headline itself in each ready look. */
function Dresses({ frame }: { readonly frame: HeadlineFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const put = (dress: HeadlineDress): void =>
    void composer.transact('frame', setFrame(frame.id, 'headline', dress));
  return (
    <PanelSection title={t('headline.dresses')}>
      <div className={styles.choices}>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.choice}
            onClick={() => put(HEADLINE_DRESSES[name])}
          >
            <Picture frame={dressed(frame, HEADLINE_DRESSES[name])} />
            {t(`headline.dress_${name}`)}
          </button>
        ))}
      </div>
    </PanelSection>
  );
}

function Picture({ frame }: { readonly frame: HeadlineFrame }) {
  const publication = useComposer((state) => state.publication);
  const [width, height] = [pxFromMm(frame.widthMm), pxFromMm(frame.heightMm)];
  const scale = Math.min(PICTURE_PX / width, PICTURE_HEIGHT_PX / height);
  const { rotationDeg: _turned, ...upright } = frame;
  return (
    <span className={styles.picture} aria-hidden="true">
      <span style={{ width, height, transform: `scale(${scale})` }} className={styles.drawn}>
        <FrameView
          frame={{ ...upright, xMm: 0, yMm: 0 }}
          publication={publication}
          source={previewSource}
          isFromElsewhere
        />
      </span>
    </span>
  );
}
