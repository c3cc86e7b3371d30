import { setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import { type Frame, type ShapeName, shapeName } from '../../../shared/publication/frame.ts';
import { usualPoints } from '../../../shared/publication/shape-path.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { SHAPE_WORDS } from '../desk/frame-name.ts';
import { useDesk } from '../use-desk.ts';
import { PanelSection } from './panel-section.tsx';

const PLAIN = 'plain';
const SHAPES = shapeName.options.filter((name) => name !== 'line');

/** The shape of a drawn shape, or of the ground behind words: a balloon, a burst, a band. */
export function BackingSection({
  frame,
}: {
  readonly frame: Exclude<Frame, { kind: 'photo' | 'qr' }>;
}) {
  const t = useTranslate();
  const { composer } = useDesk();
  const parts = frame.kind === 'shape' ? frame : frame.backing;
  const set = (shape: ShapeName | undefined, points?: number): void => {
    const chosen = shape && { shape, ...(points === undefined ? {} : { points }) };
    const recipe =
      frame.kind === 'shape'
        ? setFrame(frame.id, 'shape', { ...chosen, ...(points === undefined && { points }) })
        : setFrame(frame.id, frame.kind, { backing: chosen });
    composer.transact('frame', recipe, `backing ${frame.id}`);
  };
  const points = parts && (parts.points ?? usualPoints(parts.shape));
  const options = (frame.kind === 'shape' ? shapeName.options : SHAPES).map((value) => ({
    value,
    label: t(SHAPE_WORDS[value]),
  }));
  return (
    <PanelSection title={t('composer.shapeKind')}>
      <Select<ShapeName | typeof PLAIN>
        compact
        name={t('composer.shapeKind')}
        value={parts?.shape ?? PLAIN}
        options={
          frame.kind === 'shape'
            ? options
            : [{ value: PLAIN, label: t('composer.backingPlain') }, ...options]
        }
        onChange={(shape) => set(shape === PLAIN ? undefined : shape)}
      />
      {parts && points !== undefined && (
        <NumberField
          compact
          label={t('composer.shapePoints')}
          value={points}
          min={3}
          max={40}
          onChange={(count) => set(parts.shape, count)}
        />
      )}
    </PanelSection>
  );
}
