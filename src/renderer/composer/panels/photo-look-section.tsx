import { planPhotos } from '../../../shared/press/plan-photos.ts';
import { COARSE_PPI, WANTED_PPI } from '../../../shared/press/resolution.ts';
import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import { type PhotoFrame, photoFrame } from '../../../shared/publication/frame.ts';
import { GREY_INK, type PhotoTone, photoTone } from '../../../shared/publication/photo-tone.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { LookNote } from '../../ui/field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { SHAPE_WORDS } from '../desk/frame-name.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import { ColourField } from './colour-field.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

const PLAIN = 'plain';
const MASKS = photoFrame.shape.mask.unwrap().options;
type Mask = (typeof MASKS)[number];

/** How fine the photo is at this size, as it will be printed. */
function Fineness({ frame }: { readonly frame: PhotoFrame }) {
  const t = useTranslate();
  const publication = useComposer((state) => state.publication);
  const one = { ...publication, pages: [{ id: frame.id, frames: [frame] }] };
  const [plan] = planPhotos(one, WANTED_PPI);
  if (!plan) return null;
  const ppi = Math.round(plan.originalPpi);
  if (ppi >= WANTED_PPI) return <p className={styles.hint}>{t('look.ppiFine', { ppi })}</p>;
  return <LookNote>{t(ppi < COARSE_PPI ? 'look.ppiCoarse' : 'look.ppiFair', { ppi })}</LookNote>;
}

type Kind = 'colour' | 'grey' | 'ink';

const kindOf = ({ ink }: PhotoTone): Kind =>
  ink === undefined ? 'colour' : ink === GREY_INK ? 'grey' : 'ink';
const NEW_INK = '#2f3e8f';

const isUnchanged = ({ brightness, contrast, ink }: PhotoTone): boolean =>
  brightness === 1 && contrast === 1 && ink === undefined;

/** Colour or one ink, lighter or darker: the original stays as it is. */
function Tone({ tone, onChange }: { tone: PhotoTone; onChange: (tone: PhotoTone) => void }) {
  const t = useTranslate();
  const kind = kindOf(tone);
  const INKS = { colour: undefined, grey: GREY_INK, ink: NEW_INK } as const;
  return (
    <>
      <ChoiceField
        compact
        label={t('look.tone')}
        value={kind}
        options={[
          { value: 'colour', label: t('look.toneColour') },
          { value: 'grey', label: t('look.toneGrey') },
          { value: 'ink', label: t('look.toneInk') },
        ]}
        onChange={(next) => onChange({ ...tone, ink: INKS[next] })}
      />
      {kind === 'ink' && (
        <ColourField
          label={t('look.toneInkColour')}
          value={tone.ink}
          onChange={(ink) => onChange({ ...tone, ink })}
        />
      )}
      <div className={styles.pair}>
        {(['brightness', 'contrast'] as const).map((field) => (
          <NumberField
            key={field}
            compact
            label={t(`look.${field}`)}
            value={tone[field]}
            min={0.2}
            max={2}
            step={0.05}
            formatOptions={{ style: 'percent' }}
            onChange={(value = 1) => onChange({ ...tone, [field]: value })}
          />
        ))}
      </div>
    </>
  );
}

/** 写真の見た目: tone, the shape it is cut out in, and how fine it prints. */
export function PhotoLookSection({ frame }: { readonly frame: PhotoFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const set = (change: FrameChange<'photo'>): void => {
    const group = `photo ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('photo', setFrame(frame.id, 'photo', change), group);
  };
  return (
    <PanelSection title={t('look.pictureLook')}>
      <Fineness frame={frame} />
      <Tone
        tone={frame.tone ?? photoTone.parse({})}
        onChange={(tone) => set({ tone: isUnchanged(tone) ? undefined : tone })}
      />
      <Select<Mask | typeof PLAIN>
        compact
        label={t('look.pictureMask')}
        value={frame.mask ?? PLAIN}
        options={[
          { value: PLAIN, label: t('composer.backingPlain') },
          ...MASKS.map((value) => ({ value, label: t(SHAPE_WORDS[value]) })),
        ]}
        onChange={(mask) => set({ mask: mask === PLAIN ? undefined : mask })}
      />
    </PanelSection>
  );
}
