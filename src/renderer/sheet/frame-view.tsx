import { type CSSProperties, memo, type ReactNode } from 'react';
import type { Frame, TextFrame } from '../../shared/publication/frame.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Story } from '../../shared/publication/story.ts';
import type { TextWrap } from '../../shared/publication/text-wrap.ts';
import { StoryView } from '../story/story-view.tsx';
import { BlockDrawing } from './block-frame.tsx';
import { PartDrawing } from './flow/part-drawing.tsx';
import type { FramePart } from './flow/story-parts.ts';
import { wrapLook } from './flow/wraps.ts';
import { type Grounded, groundStyle } from './ground-style.ts';
import { HeadlineDrawing } from './headline/headline-frame.tsx';
import { LinesDrawing } from './lines-frame.tsx';
import { PhotoDrawing } from './photo-frame.tsx';
import type { PhotoSource } from './photo-source.ts';
import { QrDrawing } from './qr-frame.tsx';
import { ShapeDrawing } from './shape-frame.tsx';
import type { StoryEditing } from './story-editing.ts';
import { TableDrawing } from './table-frame.tsx';

export interface FrameViewProps {
  readonly frame: Frame;
  readonly publication: Publication;
  readonly source: PhotoSource;
  readonly editing?: StoryEditing | undefined;
  /** It stands on another page, and is shown on this one, too. */
  readonly isFromElsewhere?: boolean | undefined;
  /** What the frame shows of a story that flows through several. */
  readonly part?: FramePart | undefined;
  /** What its text keeps clear of. */
  readonly wrap?: TextWrap | undefined;
  /** Its type is drawn smaller by that factor. */
  readonly shrink?: number | undefined;
}

/** The words of a frame upon its ground. */
export function Ground({
  frame,
  children,
}: {
  readonly frame: Grounded;
  readonly children: ReactNode;
}) {
  return (
    <>
      {frame.backing && (
        <div className="sheet-backing">
          <ShapeDrawing frame={{ ...frame, ...frame.backing }} />
        </div>
      )}
      <div className="sheet-ground" style={groundStyle(frame)}>
        {children}
      </div>
    </>
  );
}

const NO_STORY: Story = { blocks: [] };

function TextDrawing({
  frame,
  publication,
  editing,
  shrink,
  wrap,
}: FrameViewProps & { frame: TextFrame }) {
  return (
    <StoryView
      story={publication.stories[frame.story] ?? NO_STORY}
      look={{ ...frame, shrink, wrap: wrapLook(wrap) }}
      language={publication.language}
      editable={editing !== undefined}
      label={editing?.label}
      onChange={editing?.onChange}
    />
  );
}

function Content(props: FrameViewProps) {
  const { frame, publication, source } = props;
  switch (frame.kind) {
    case 'photo':
      return <PhotoDrawing frame={frame} styles={publication.styles} source={source} />;
    case 'shape':
      return <ShapeDrawing frame={frame} />;
    case 'block':
      return (
        <Ground frame={frame}>
          <BlockDrawing frame={frame} />
        </Ground>
      );
    case 'table':
      return (
        <Ground frame={frame}>
          <TableDrawing frame={frame} />
        </Ground>
      );
    case 'lines':
      return (
        <Ground frame={frame}>
          <LinesDrawing frame={frame} />
        </Ground>
      );
    case 'headline':
      return (
        <>
          <Ground frame={frame}>{null}</Ground>
          <HeadlineDrawing frame={frame} marksEmpty={source.marksEmpty} />
        </>
      );
    case 'qr':
      return <QrDrawing frame={frame} marksEmpty={source.marksEmpty} />;
    case 'text':
      return (
        <Ground frame={frame}>
          {props.part ? (
            <PartDrawing {...props} frame={frame} part={props.part} />
          ) : (
            <TextDrawing {...props} frame={frame} />
          )}
        </Ground>
      );
  }
}

/** One frame in its place. Drawn again only when something of its own has changed. */
export const FrameView = memo(function FrameView(props: FrameViewProps) {
  const { id, xMm, yMm, widthMm, heightMm, rotationDeg } = props.frame;
  const place: CSSProperties = {
    left: `${xMm}mm`,
    top: `${yMm}mm`,
    width: `${widthMm}mm`,
    height: `${heightMm}mm`,
    rotate: rotationDeg === undefined ? undefined : `${rotationDeg}deg`,
  };
  return (
    <div className="sheet-frame" data-frame={props.isFromElsewhere ? undefined : id} style={place}>
      <Content {...props} />
    </div>
  );
}, isSameDrawing);

function isSameDrawing(before: FrameViewProps, now: FrameViewProps): boolean {
  const isSameStory =
    now.frame.kind !== 'text' ||
    before.publication.stories[now.frame.story] === now.publication.stories[now.frame.story];
  return (
    before.frame === now.frame &&
    isSameStory &&
    before.part === now.part &&
    before.shrink === now.shrink &&
    before.wrap === now.wrap &&
    before.publication.styles === now.publication.styles &&
    before.publication.language === now.publication.language &&
    before.source === now.source &&
    before.editing === now.editing
  );
}
