import { AArrowUp, Contrast } from 'lucide-react';
import { toLargeType } from '../../../shared/publication/deeds/large-type.ts';
import { toOneColour } from '../../../shared/publication/deeds/one-colour.ts';
import { always, type DeskCommand } from './command.ts';

/** 一色にする: the whole publication for a stencil printer, in one step. */
export const oneColour: DeskCommand = {
  name: 'one-colour',
  label: 'look.oneColour',
  icon: Contrast,
  isEnabled: always,
  run: ({ composer }) => composer.transact('oneColour', toOneColour),
};

/** 文字を大きくする: the whole publication for readers over 70, in one step. */
export const largeType: DeskCommand = {
  name: 'large-type',
  label: 'look.largeType',
  icon: AArrowUp,
  isEnabled: always,
  run: ({ composer }) => composer.transact('largeType', toLargeType),
};
