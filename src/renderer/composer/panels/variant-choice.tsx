import { pxFromMm } from '../../../shared/base/units.ts';
import { type BlockVariant, variantsOf } from '../../../shared/publication/block.ts';
import { setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { BlockFrame } from '../../../shared/publication/frame.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { BlockDrawing } from '../../sheet/block-frame.tsx';
import { useDesk } from '../use-desk.ts';
import { PanelSection } from './panel-section.tsx';
import { PortraitButton } from './portrait-button.tsx';
import styles from './variant-choice.module.css';

const PICTURE_PX = 120;

const NAMES: Readonly<Record<BlockVariant | 'plain', MessageKey>> = {
  plain: 'look.variant_plain',
  seats: 'look.variant_seats',
  numbers: 'look.variant_numbers',
  factions: 'look.variant_factions',
  icons: 'look.variant_icons',
  share: 'look.variant_share',
  rail: 'look.variant_rail',
  lines: 'look.variant_lines',
  newspaper: 'look.variant_newspaper',
  balloon: 'look.variant_balloon',
  abridged: 'look.variant_abridged',
};

interface PictureProps {
  readonly frame: BlockFrame;
  readonly variant: BlockVariant | undefined;
}

/** The block itself as it would be, small. */
function Picture({ frame, variant }: PictureProps) {
  const { variant: _now, ...plain } = frame;
  const shown = variant === undefined ? plain : { ...plain, variant };
  const width = pxFromMm(frame.widthMm);
  return (
    <span className={styles.picture} aria-hidden="true">
      <span style={{ width, transform: `scale(${PICTURE_PX / width})` }} className={styles.drawn}>
        <BlockDrawing frame={shown} />
      </span>
    </span>
  );
}

/** The ways in which a block can be shown, as pictures of itself. */
export function VariantChoice({ frame }: { readonly frame: BlockFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const variants = variantsOf(frame.block.facts);
  if (variants.length === 0) return null;
  const choose = (variant: BlockVariant | undefined): void =>
    void composer.transact('frame', setFrame(frame.id, 'block', { variant }));
  return (
    <PanelSection title={t('look.variants')}>
      <div className={styles.choices}>
        {[undefined, ...variants].map((variant) => (
          <button
            key={variant ?? 'plain'}
            type="button"
            className={styles.choice}
            aria-pressed={frame.variant === variant}
            onClick={() => choose(variant)}
          >
            <Picture frame={frame} variant={variant} />
            {t(NAMES[variant ?? 'plain'])}
          </button>
        ))}
      </div>
      <PortraitButton frame={frame} />
    </PanelSection>
  );
}
