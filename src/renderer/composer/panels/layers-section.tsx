import type { Frame } from '../../../shared/publication/frame.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { backward, forward, lock } from '../commands/frame-commands.ts';
import { CommandButton } from '../desk/desk-button.tsx';
import { frameName } from '../desk/frame-name.ts';
import { select } from '../engine/selecting.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

function Layer({ frame, isSelected }: { readonly frame: Frame; readonly isSelected: boolean }) {
  const t = useTranslate();
  const { composer, view } = useDesk();
  const publication = useComposer((state) => state.publication);
  return (
    <li>
      <button
        type="button"
        className={styles.layer}
        aria-pressed={isSelected}
        onClick={() => {
          select(composer, [frame.id]);
          view.reveal(frame.id);
        }}
      >
        {frameName(publication, frame, t)}
      </button>
    </li>
  );
}

/** 重なり: the frames of the page, the foremost first; what lies under others is reached here. */
export function LayersSection() {
  const t = useTranslate();
  const pageId = useComposer((state) => state.pageId);
  const selection = useComposer((state) => state.selection);
  const page = useComposer(({ publication }) => publication.pages.find(({ id }) => id === pageId));
  const frames = (page?.frames ?? []).toReversed();
  if (frames.length === 0) return null;
  return (
    <PanelSection title={t('composer.layers')}>
      <ol className={styles.layers}>
        {frames.map((frame) => (
          <Layer key={frame.id} frame={frame} isSelected={selection.includes(frame.id)} />
        ))}
      </ol>
      {selection.length > 0 && (
        <div className={styles.row}>
          {[forward, backward, lock].map((command) => (
            <CommandButton key={command.name} command={command} />
          ))}
        </div>
      )}
    </PanelSection>
  );
}
