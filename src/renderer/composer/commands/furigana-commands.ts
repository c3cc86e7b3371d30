import { Eraser, SpellCheck } from 'lucide-react';
import { removeFurigana } from '../../../shared/publication/deeds/furigana-deeds.ts';
import { always, type DeskCommand } from './command.ts';

/** 本文にふりがなを付ける: for readers of a grade, each reading to be confirmed. */
export const furigana: DeskCommand = {
  name: 'furigana',
  label: 'furigana.command',
  icon: SpellCheck,
  isEnabled: always,
  run: ({ room }) => room.setState({ furigana: true }),
};

export const noFurigana: DeskCommand = {
  name: 'no-furigana',
  label: 'furigana.remove',
  icon: Eraser,
  isEnabled: always,
  run: ({ composer }) => composer.transact('words', removeFurigana),
};
