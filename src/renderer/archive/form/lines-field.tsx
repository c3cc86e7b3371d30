import { useState } from 'react';
import { useTranslate } from '../../i18n/use-translate.ts';
import { TextField } from '../../ui/text-field.tsx';

export interface LinesFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly rows?: number;
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);

/** A list as people write lists: one to a line. Empty lines stay in sight while one writes. */
export function LinesField({ label, hint, value, onChange, rows = 3 }: LinesFieldProps) {
  const t = useTranslate();
  const [text, setText] = useState(value.join('\n'));
  const shown = isSame(linesIn(text), value) ? text : value.join('\n');
  return (
    <TextField
      label={label}
      hint={hint ?? t('field.linesHint')}
      rows={rows}
      value={shown}
      onChange={(next) => {
        setText(next);
        onChange(linesIn(next));
      }}
    />
  );
}

const WORD_SEPARATOR = /[、,，\s]+/;

/** Words in one line, divided as people divide them. */
export function WordsField({ label, hint, value, onChange }: LinesFieldProps) {
  const wordsIn = (text: string): string[] =>
    text.split(WORD_SEPARATOR).filter((word) => word !== '');
  const [text, setText] = useState(value.join('、'));
  const shown = isSame(wordsIn(text), value) ? text : value.join('、');
  return (
    <TextField
      label={label}
      hint={hint}
      value={shown}
      onChange={(next) => {
        setText(next);
        onChange(wordsIn(next));
      }}
    />
  );
}
