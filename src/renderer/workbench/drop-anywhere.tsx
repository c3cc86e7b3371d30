import { Inbox } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Id } from '../../shared/base/id.ts';
import type { Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { droppedFiles, hasFiles } from './dropped-files.ts';
import styles from './frame.module.css';
import { takeInFiles } from './take-in.ts';

interface Parts {
  readonly t: Translate;
  readonly campaign: Id | undefined;
}

/** A pasted picture has no name of its own. */
const namedPicture = (t: Translate, file: File): File =>
  file.name === 'image.png'
    ? new File([file], t('workbench.pastedPicture'), { type: file.type })
    : file;

function listen(parts: Parts, setOver: (isOver: boolean) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!hasFiles(event.dataTransfer)) return;
    // A room that wants the files itself (the desk) has said so and marks its own place.
    setOver(!event.defaultPrevented);
    event.preventDefault();
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then((files) => takeInFiles(parts, files));
  };
  const paste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    void takeInFiles(
      parts,
      files.map((file) => namedPicture(parts.t, file)),
    );
  };
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', drop);
  window.addEventListener('paste', paste);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', drop);
    window.removeEventListener('paste', paste);
  };
}

/** Files let go or pasted anywhere go into the archive, unless the room wants them itself. */
export function DropAnywhere({ campaign }: { readonly campaign: Id | undefined }) {
  const t = useTranslate();
  const [isOver, setOver] = useState(false);
  useEffect(() => listen({ t, campaign }, setOver), [t, campaign]);
  if (!isOver) return null;
  return (
    <div className={styles.dropVeil}>
      <p className={styles.dropWords}>
        <Inbox size="2.5rem" aria-hidden />
        {t('workbench.dropHere')}
      </p>
    </div>
  );
}
