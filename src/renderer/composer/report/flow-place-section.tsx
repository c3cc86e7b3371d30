import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import {
  mostMm,
  movePlaced,
  setPlace,
  setWidth,
} from '../../../shared/publication/deeds/report-deeds.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import type { ReportPublication } from '../../../shared/publication/publication.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { deleteSelection } from '../engine/frame-commands.ts';
import styles from '../panels/panel.module.css';
import { PanelSection } from '../panels/panel-section.tsx';
import { useDesk } from '../use-desk.ts';

export interface FlowPlaceSectionProps {
  readonly frame: Frame;
  readonly publication: ReportPublication;
}

const LEAST_MM = 20;

/** Where a photo, table or record stands between the words of a report, and how wide. */
export function FlowPlaceSection({ frame, publication }: FlowPlaceSectionProps) {
  const t = useTranslate();
  const { composer } = useDesk();
  const { id } = frame;
  const block = publication.stories[publication.report.story]?.blocks.find(
    (one) => one.type === 'placed' && one.frame === id,
  );
  if (block?.type !== 'placed') return null;
  return (
    <PanelSection title={t('report.place')}>
      <ChoiceField
        compact
        label={t('report.place')}
        value={block.place}
        options={[
          { value: 'column', label: t('report.placeColumn') },
          ...(publication.report.columns > 1 || block.place === 'wide'
            ? [{ value: 'wide' as const, label: t('report.placeWide') }]
            : []),
          { value: 'start', label: t('report.placeStart') },
          { value: 'end', label: t('report.placeEnd') },
        ]}
        onChange={(place) => composer.transact('move', setPlace(id, place))}
      />
      <NumberField
        compact
        label={t('composer.inMm', { name: t('composer.width') })}
        value={Math.round(frame.widthMm * 10) / 10}
        min={LEAST_MM}
        max={mostMm(publication, block.place)}
        step={1}
        onChange={(widthMm) =>
          widthMm !== undefined && composer.transact('resize', setWidth(id, widthMm), `width ${id}`)
        }
      />
      <div className={styles.row}>
        <Button icon={ArrowUp} onPress={() => composer.transact('move', movePlaced(id, -1))}>
          {t('report.earlier')}
        </Button>
        <Button icon={ArrowDown} onPress={() => composer.transact('move', movePlaced(id, 1))}>
          {t('report.later')}
        </Button>
        <Button icon={Trash2} onPress={() => void deleteSelection(composer)}>
          {t('composer.delete')}
        </Button>
      </div>
    </PanelSection>
  );
}
