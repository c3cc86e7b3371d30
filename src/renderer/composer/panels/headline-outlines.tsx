import type { FrameChange } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { HeadlineFrame } from '../../../shared/publication/frame.ts';
import type { LetterOutline } from '../../../shared/publication/headline-parts.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { ColourField } from './colour-field.tsx';
import { PanelSection } from './panel-section.tsx';

const MOST_OUTLINES = 5;
const NEW_OUTLINE: LetterOutline = { colour: '#ffffff', widthMm: 1 };
const NEW_SHADOW_MM = 1;

interface HeadlineOutlinesProps {
  readonly frame: HeadlineFrame;
  readonly set: (change: FrameChange<'headline'>) => void;
}

/** 袋文字: any number of outlines from the letters outwards, and the shadow of all. */
export function HeadlineOutlines({ frame, set }: HeadlineOutlinesProps) {
  const t = useTranslate();
  const { outlines, letterShadow } = frame;
  const change = (at: number, outline: LetterOutline | undefined): void =>
    set({ outlines: outlines.toSpliced(at, 1, ...(outline ? [outline] : [])) });
  return (
    <PanelSection title={t('headline.outlines')}>
      {outlines.map((outline, at) => (
        <OutlineFields
          // biome-ignore lint/suspicious/noArrayIndexKey: an outline is its place from the letters outwards.
          key={at}
          outline={outline}
          number={at + 1}
          onChange={(changed) => change(at, changed)}
        />
      ))}
      {outlines.length < MOST_OUTLINES && (
        <Button compact onPress={() => set({ outlines: [...outlines, NEW_OUTLINE] })}>
          {t('headline.addOutline')}
        </Button>
      )}
      <ColourField
        mayBeNone
        label={t('headline.shadow')}
        value={letterShadow?.colour}
        onChange={(colour) =>
          set({
            letterShadow:
              colour === undefined
                ? undefined
                : { colour, byMm: letterShadow?.byMm ?? NEW_SHADOW_MM },
          })
        }
      />
      {letterShadow && (
        <NumberField
          compact
          label={t('composer.inMm', { name: t('headline.shadowBy') })}
          value={letterShadow.byMm}
          min={0.1}
          max={15}
          step={0.2}
          onChange={(byMm = NEW_SHADOW_MM) => set({ letterShadow: { ...letterShadow, byMm } })}
        />
      )}
    </PanelSection>
  );
}

interface OutlineFieldsProps {
  readonly outline: LetterOutline;
  readonly number: number;
  readonly onChange: (outline: LetterOutline | undefined) => void;
}

function OutlineFields({ outline, number, onChange }: OutlineFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <ColourField
        mayBeNone
        label={t('headline.outline', { number })}
        value={outline.colour}
        onChange={(colour) => onChange(colour === undefined ? undefined : { ...outline, colour })}
      />
      <NumberField
        compact
        label={t('composer.inMm', { name: t('composer.outlineWidth') })}
        value={outline.widthMm}
        min={0.1}
        max={15}
        step={0.1}
        onChange={(widthMm = 1) => onChange({ ...outline, widthMm })}
      />
    </>
  );
}
