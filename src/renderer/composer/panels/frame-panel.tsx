import type { BlockSource } from '../../../shared/publication/block.ts';
import { setFrame, showOnEveryPage } from '../../../shared/publication/deeds/frame-deeds.ts';
import { findFrames } from '../../../shared/publication/deeds/recipe.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import { isReport, isReportStory } from '../../../shared/publication/publication.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { toggleLock } from '../engine/frame-commands.ts';
import { FlowPlaceSection } from '../report/flow-place-section.tsx';
import { ReportSection } from '../report/report-section.tsx';
import { useComposer, useDesk } from '../use-desk.ts';
import { ArrangeSection } from './arrange-section.tsx';
import { BackingSection } from './backing-section.tsx';
import { BlockSection } from './block-section.tsx';
import { DressSection } from './dress-section.tsx';
import { GroundSection } from './ground-section.tsx';
import { HeadlineSection } from './headline-section.tsx';
import { LayersSection } from './layers-section.tsx';
import { LinesSection } from './lines-section.tsx';
import { NamedCrops } from './named-crops.tsx';
import styles from './panel.module.css';
import { PhotoGroupSection } from './photo-group-section.tsx';
import { PhotoLookSection } from './photo-look-section.tsx';
import { PhotoSection } from './photo-section.tsx';
import { PlaceSection } from './place-section.tsx';
import { QrSection } from './qr-section.tsx';
import { SheetSection } from './sheet-section.tsx';
import { TableSection } from './table-section.tsx';

/** 枠: what is selected, to the tenth of a millimetre; the paper while nothing is. */
export function FramePanel({ stale }: { readonly stale: readonly BlockSource[] }) {
  const t = useTranslate();
  const publication = useComposer((state) => state.publication);
  const selection = useComposer((state) => state.selection);
  const [frame, ...others] = findFrames(publication, selection);
  if (!frame || isReportStory(publication, frame)) {
    if (isReport(publication)) {
      return (
        <>
          <ReportSection report={publication.report} title={publication.title} />
          <SheetSection />
          <DressSection />
        </>
      );
    }
    return (
      <>
        <p className={styles.hint}>{t('composer.nothingSelected')}</p>
        <LayersSection />
        <SheetSection />
        <DressSection />
      </>
    );
  }
  if (others.length > 0) {
    return (
      <>
        <p className={styles.hint}>{t('composer.severalSelected', { count: others.length + 1 })}</p>
        <PhotoGroupSection />
        <ArrangeSection isSeveral />
        <LayersSection />
      </>
    );
  }
  return <OneFrame key={frame.id} frame={frame} stale={stale} />;
}

function OneFrame({
  frame,
  stale,
}: {
  readonly frame: Frame;
  readonly stale: readonly BlockSource[];
}) {
  const publication = useComposer((state) => state.publication);
  return (
    <>
      {isReport(publication) && <FlowPlaceSection frame={frame} publication={publication} />}
      {frame.kind === 'photo' && <PhotoSection frame={frame} stale={stale} />}
      {frame.kind === 'photo' && <PhotoGroupSection />}
      {frame.kind === 'photo' && frame.photo && (
        <>
          <NamedCrops frame={frame} />
          <PhotoLookSection frame={frame} />
        </>
      )}
      {frame.kind === 'block' && <BlockSection frame={frame} stale={stale} />}
      {frame.kind === 'table' && <TableSection frame={frame} />}
      {frame.kind === 'lines' && <LinesSection frame={frame} />}
      {frame.kind === 'headline' && <HeadlineSection frame={frame} />}
      {frame.kind === 'qr' && <QrSection frame={frame} />}
      {!isReport(publication) && <OnPage frame={frame} />}
    </>
  );
}

/** Where a frame lies on its page, and what it lies on. */
function OnPage({ frame }: { readonly frame: Frame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  return (
    <>
      <PlaceSection frame={frame} />
      <Checkbox isSelected={frame.locked} onChange={() => toggleLock(composer)}>
        {t('composer.lock')}
      </Checkbox>
      <Checkbox
        isSelected={frame.everyPage === true}
        onChange={(isOn) => composer.transact('frame', showOnEveryPage([frame.id], isOn))}
      >
        {t('flow.everyPage')}
      </Checkbox>
      <WrapField frame={frame} />
      {frame.kind !== 'photo' && frame.kind !== 'qr' && <BackingSection frame={frame} />}
      {frame.kind !== 'qr' && <GroundSection frame={frame} />}
      <ArrangeSection isSeveral={false} />
      <LayersSection />
    </>
  );
}

const NEW_WRAP_MM = 3;

/** 回り込み: whether text of other frames keeps clear of this one, and how far. */
function WrapField({ frame }: { readonly frame: Frame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const set = (wrapMm: number | undefined): void => {
    composer.transact('frame', setFrame(frame.id, frame.kind, { wrapMm }), `wrap ${frame.id}`);
  };
  return (
    <>
      <Checkbox
        isSelected={frame.wrapMm !== undefined}
        onChange={(isOn) => set(isOn ? NEW_WRAP_MM : undefined)}
      >
        {t('flow.wrap')}
      </Checkbox>
      {frame.wrapMm !== undefined && (
        <NumberField
          compact
          label={t('composer.inMm', { name: t('flow.wrapGap') })}
          value={frame.wrapMm}
          min={0}
          max={50}
          step={0.5}
          onChange={(wrapMm = NEW_WRAP_MM) => set(wrapMm)}
        />
      )}
    </>
  );
}
