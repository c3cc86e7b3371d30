import { Scissors } from 'lucide-react';
import { useRef } from 'react';
import { shortening, withoutStretch } from '../../../shared/archive/shortened-words.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { LookNote } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './form.module.css';
import { type FormPort, partOf } from './form-port.ts';
import { ListPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';

type Version = DraftOf<'quote'>['shortened'][number];

interface VersionProps {
  readonly form: FormPort<Version>;
  /** As said or written. */
  readonly exact: string;
}

/** The exact words with what was cut struck through, or the words that do not come from them. */
function Difference({ form, exact }: VersionProps) {
  const t = useTranslate();
  const { words } = form.values;
  if (words === '') return null;
  const found = shortening(exact.trim(), words.trim());
  if ('strange' in found)
    return <LookNote>{t('room.strangeWords', { words: found.strange })}</LookNote>;
  return (
    <div>
      <p className={styles.hint}>{t('room.shortenedFrom')}</p>
      <p className={styles.exact}>
        {found.parts.map(({ text, isKept }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces stand in their order.
          isKept ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>,
        )}
      </p>
    </div>
  );
}

/** One version: begun with the exact words, cut by selecting what is to go. */
function Version({ form, exact }: VersionProps) {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const put = (words: string): void =>
    form.change((draft) => {
      draft.words = words;
    });
  const cut = (): void => {
    const field = box.current?.querySelector('textarea');
    if (!field || field.selectionStart === field.selectionEnd) return;
    put(withoutStretch(form.values.words, field.selectionStart, field.selectionEnd));
    field.focus();
  };
  return (
    <>
      <div ref={box}>
        <TextField
          label={t('field.shortenedWords')}
          rows={3}
          value={form.values.words}
          error={form.error('words')}
          onChange={put}
        />
      </div>
      <div className={styles.end}>
        <Button icon={Scissors} onPress={cut}>
          {t('room.cutStretch')}
        </Button>
      </div>
      <Difference form={form} exact={exact} />
    </>
  );
}

/** Versions of a quote for narrow places; they say what was cut. */
export function ShortenedPart({ form }: { readonly form: FormPort<DraftOf<'quote'>> }) {
  const exact = form.values.words;
  return (
    <ListPart
      form={partOf(form, 'shortened')}
      title="field.shortened"
      hint="field.shortenedHint"
      add="room.addShortened"
      remove="room.removeShortened"
      blank={{ words: exact.trim() }}
    >
      {(version) => <Version form={version} exact={exact} />}
    </ListPart>
  );
}
