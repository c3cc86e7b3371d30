import type { CSSProperties } from 'react';
import { effectiveFacts } from '../../../shared/publication/effective-facts.ts';
import type { BlockFrame, Frame } from '../../../shared/publication/frame.ts';
import type { PublicationStyles } from '../../../shared/publication/style.ts';
import { BlockDrawing } from '../block-frame.tsx';
import { Ground } from '../frame-view.tsx';
import { LinesDrawing } from '../lines-frame.tsx';
import { PhotoDrawing } from '../photo-frame.tsx';
import type { PhotoSource } from '../photo-source.ts';
import { QrDrawing } from '../qr-frame.tsx';
import { FlowChronology, FlowTable } from './flow-blocks.tsx';

export interface FlowFrameProps {
  readonly frame: Frame;
  readonly styles: PublicationStyles;
  readonly source: PhotoSource;
}

/** A chronology may break between its lines; every other block stays in one piece. */
function FlowBlock({ frame }: { readonly frame: BlockFrame }) {
  const facts = effectiveFacts(frame.block);
  if (facts.type !== 'chronology' || frame.variant !== undefined)
    return (
      <div className="flow-whole">
        <BlockDrawing frame={frame} />
      </div>
    );
  const style = {
    '--block-size': `${frame.sizePt}pt`,
    '--block-colour': frame.colour,
    '--block-accent': frame.accent,
  } as CSSProperties;
  return (
    <div className="block" data-measure="" style={style}>
      <FlowChronology facts={facts} />
    </div>
  );
}

/** A frame as it stands in the flow of a report: as wide as it was made, at most as wide as the column. */
export function FlowFrame({ frame, styles, source }: FlowFrameProps) {
  const width: CSSProperties = { width: `${frame.widthMm}mm` };
  const box: CSSProperties = { ...width, height: `${frame.heightMm}mm` };
  switch (frame.kind) {
    case 'photo':
      return (
        <div className="flow-frame flow-whole" style={box}>
          <PhotoDrawing frame={frame} styles={styles} source={source} />
        </div>
      );
    case 'block':
      return (
        <div className="flow-frame" style={width}>
          <Ground frame={frame}>
            <FlowBlock frame={frame} />
          </Ground>
        </div>
      );
    case 'table':
      return (
        <div className="flow-frame" style={width}>
          <FlowTable frame={frame} />
        </div>
      );
    case 'qr':
      return (
        <div className="flow-frame flow-whole" style={box}>
          <QrDrawing frame={frame} marksEmpty={source.marksEmpty} />
        </div>
      );
    case 'lines':
      return (
        <div className="flow-frame flow-whole" style={box}>
          <LinesDrawing frame={frame} />
        </div>
      );
    case 'text':
    case 'shape':
      return null;
  }
}
