import { replaceStory } from '../../../shared/publication/deeds/content-deeds.ts';
import { scaledStory } from '../../../shared/publication/deeds/fit-text.ts';
import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import { canBeHeadline, toHeadline } from '../../../shared/publication/deeds/headline-deeds.ts';
import { findFrames } from '../../../shared/publication/deeds/recipe.ts';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import { isReportStory } from '../../../shared/publication/publication.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { editText } from '../engine/selecting.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import { CopyfitSection } from './copyfit-section.tsx';
import { FlowSection } from './flow-section.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';
import { StoryTools } from './story-tools.tsx';
import { WritingChoice } from './writing-choice.tsx';

/** 文字: the words that are being written, and how the text lies in its frame. */
export function TextPanel() {
  const t = useTranslate();
  const pages = useComposer((state) => state.publication.pages);
  const report = useComposer((state) => state.publication.report);
  const selection = useComposer((state) => state.selection);
  const editing = useComposer((state) => state.editing);
  const [frame] = findFrames({ pages }, selection);
  if (frame?.kind !== 'text') return <p className={styles.hint}>{t('composer.noTextSelected')}</p>;
  return (
    <>
      {editing === frame.id ? <StoryTools /> : <WholeText frame={frame} />}
      {!isReportStory({ report }, frame) && (
        <>
          <TextInFrame frame={frame} />
          <CopyfitSection frame={frame} />
          <FlowSection frame={frame} />
        </>
      )}
    </>
  );
}

const STEP = 1.06;

/** For the text as a whole, while no words of it are selected. */
function WholeText({ frame }: { readonly frame: TextFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const publication = useComposer((state) => state.publication);
  const scale = (factor: number): void => {
    const { stories, styles: looks } = composer.store.getState().publication;
    const story = stories[frame.story];
    if (!story) return;
    composer.transact('format', replaceStory(frame.story, scaledStory(story, looks, factor)));
  };
  return (
    <PanelSection title={t('composer.wholeText')}>
      <p className={styles.hint}>{t('composer.writeFirst')}</p>
      <div className={styles.row}>
        <Button look="primary" onPress={() => editText(composer, frame.id)}>
          {t('composer.write')}
        </Button>
        <Button onPress={() => scale(STEP)}>{t('composer.larger')}</Button>
        <Button onPress={() => scale(1 / STEP)}>{t('composer.smaller')}</Button>
        {canBeHeadline(publication, frame.id) && (
          <Button onPress={() => composer.transact('frame', toHeadline(frame.id))}>
            {t('headline.make')}
          </Button>
        )}
      </div>
    </PanelSection>
  );
}

function TextInFrame({ frame }: { readonly frame: TextFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const set = (change: FrameChange<'text'>): void => {
    const group = `text ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('frame', setFrame(frame.id, 'text', change), group);
  };
  return (
    <PanelSection title={t('composer.textInFrame')}>
      <WritingChoice value={frame.writing} onChange={(writing) => set({ writing })} />
      <ChoiceField
        compact
        label={t('composer.verticalAlign')}
        value={frame.verticalAlign}
        options={[
          { value: 'top', label: t('composer.alignTop') },
          { value: 'middle', label: t('composer.alignMiddle') },
          { value: 'bottom', label: t('composer.alignBottom') },
        ]}
        onChange={(verticalAlign) => set({ verticalAlign })}
      />
      <div className={styles.pair}>
        <NumberField
          compact
          label={t('composer.columns')}
          value={frame.columns}
          min={1}
          max={6}
          onChange={(columns = 1) => set({ columns })}
        />
        {frame.columns > 1 && (
          <NumberField
            compact
            label={t('composer.inMm', { name: t('composer.columnGap') })}
            value={frame.columnGapMm}
            min={0}
            max={50}
            step={0.5}
            onChange={(columnGapMm = 6) => set({ columnGapMm })}
          />
        )}
      </div>
    </PanelSection>
  );
}
