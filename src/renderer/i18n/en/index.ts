import { common } from './common.ts';
import { composer } from './composer.ts';
import { finding } from './finding.ts';
import { press } from './press.ts';
import { sheet } from './sheet.ts';
import { story } from './story.ts';

export const en = {
  common,
  composer,
  finding,
  press,
  sheet,
  story,
} as const;
