import { useState } from 'react';
import { useTranslate } from '../../i18n/use-translate.ts';
import { storyCommands } from '../../story/story-commands.ts';
import type { StorySelection } from '../../story/use-story-selection.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

/** 注: what is said at the end of a report of the words that are selected, or of those at the caret. */
export function NoteSection({ selection }: { readonly selection: StorySelection }) {
  const t = useTranslate();
  const [words, setWords] = useState(selection.note);
  const mayNote = !selection.isCollapsed || selection.note !== '';
  return (
    <PanelSection title={t('report.note')}>
      <TextField
        compact
        rows={3}
        label={t('report.noteWords')}
        hint={t('report.noteHint')}
        value={words}
        isDisabled={!mayNote}
        onChange={setWords}
      />
      <div className={styles.row}>
        <Button isDisabled={!mayNote} onPress={() => storyCommands.note(words.trim())}>
          {t('report.noteSet')}
        </Button>
        <Button isDisabled={selection.note === ''} onPress={() => storyCommands.note('')}>
          {t('report.noteRemove')}
        </Button>
      </div>
    </PanelSection>
  );
}
