import { memo, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Frame } from '../../../shared/publication/frame.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { Story } from '../../../shared/publication/story.ts';
import { usePlaced } from '../../story/placed/use-placed.ts';
import { useStoryEditor } from '../../story/use-story-editor.ts';
import type { PhotoSource } from '../photo-source.ts';
import { FlowFrame } from './flow-frame.tsx';
import '../../story/story.css';

/** What the desk adds to a report that is being written in. */
export interface ReportEditing {
  readonly label: string;
  readonly isOpen: boolean;
  /** The frame that is chosen. */
  readonly selected: string | undefined;
  onChange(story: Story): void;
}

export interface ReportStoryProps {
  readonly story: Story;
  readonly frames: readonly Frame[];
  readonly publication: Pick<Publication, 'styles' | 'language'>;
  readonly source: PhotoSource;
  readonly editing: ReportEditing | undefined;
  /** The frames stand in their places: what comes after them has moved. */
  readonly onPlaced: () => void;
}

/** The story of a report with the frames that stand in it; one editor, whether it is read or written. */
export const ReportStory = memo(function ReportStory(props: ReportStoryProps) {
  const { story, frames, publication, source, editing, onPlaced } = props;
  const isEditable = editing?.isOpen === true;
  const { root, editor } = useStoryEditor(
    { story, writing: 'horizontal' },
    {
      isEditable,
      onChange: (changed) => editing?.onChange(changed),
      onCaret: () => undefined,
      onBeforeStart: () => undefined,
    },
  );
  const placed = usePlaced(editor);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other places are what is told of.
  useLayoutEffect(onPlaced, [onPlaced, placed]);
  const writing = isEditable && {
    contentEditable: true,
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': editing.label,
    suppressContentEditableWarning: true,
  };
  return (
    <>
      <div ref={root} className="story report-story" lang={publication.language} {...writing} />
      {placed.map(({ key, frame: id, element }) => {
        const frame = frames.find((one) => one.id === id);
        element.toggleAttribute('data-selected', id === editing?.selected);
        return (
          frame &&
          createPortal(
            <FlowFrame frame={frame} styles={publication.styles} source={source} />,
            element,
            key,
          )
        );
      })}
    </>
  );
});
