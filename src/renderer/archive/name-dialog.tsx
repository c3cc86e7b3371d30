import { useState } from 'react';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

export interface NameDialogProps {
  readonly title: string;
  readonly lead: string | undefined;
  /** As it stands in the field at first. */
  readonly name: string;
  /** What its field and its button say; of a search when left out. */
  readonly words?: { readonly field: string; readonly deed: string };
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name under which something is kept. */
export function NameDialog(props: NameDialogProps) {
  const { title, lead, name, words, onName, onClose } = props;
  const t = useTranslate();
  const [text, setText] = useState(name);
  const isGiven = text.trim() !== '';
  const take = (): void => {
    if (isGiven) onName(text.trim());
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      foot={
        <Button look="primary" onPress={take} isDisabled={!isGiven}>
          {words?.deed ?? t('search.keepNow')}
        </Button>
      }
    >
      {lead !== undefined && <p>{lead}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <TextField
          label={words?.field ?? t('search.name')}
          value={text}
          onChange={setText}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
