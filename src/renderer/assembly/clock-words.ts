import type { PetitionRecord } from '../../shared/archive/petition.ts';
import { shelvedFor } from '../../shared/assembly/shelved-clock.ts';
import { type AssemblyLanguage, stepWord } from '../../shared/assembly/words.ts';
import type { Translate } from '../i18n/translate.ts';
import { civilToday } from '../workbench/civil-today.ts';

/** 「提出から730日、審査されていません」; undefined while there is nothing to count. */
export function clockWords(
  t: Translate,
  petition: PetitionRecord,
  language: AssemblyLanguage,
): string | undefined {
  const clock = shelvedFor(petition, civilToday());
  if (!clock) return undefined;
  const { least, most, endedBy } = clock;
  const step = endedBy && stepWord(endedBy, language);
  if (least === most) {
    return step === undefined
      ? t('life.shelved', { days: least })
      : t('life.untilTaken', { step, days: least });
  }
  return step === undefined
    ? t('life.shelvedBetween', { least, most })
    : t('life.untilTakenBetween', { step, least, most });
}
