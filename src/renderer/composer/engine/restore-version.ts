import { becomeAsIn } from '../../../shared/publication/deeds/version-deeds.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { Desk } from './desk.ts';

/**
 * Puts an earlier version onto the desk: one mark, which 「元に戻す」 takes back. What is on the desk now becomes a version itself.
 * Gives whether the archive has it.
 */
export async function restoreVersion(
  { composer, saving }: Pick<Desk, 'composer' | 'saving'>,
  version: Publication,
): Promise<boolean> {
  await saving.flush();
  saving.setAsideNext();
  composer.transact('version', becomeAsIn(version));
  return saving.flush();
}
