import type { VoteTaken } from '../../shared/archive/petition.ts';
import { voteWording } from '../../shared/assembly/words.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import cards from '../workbench/cards.module.css';

/** A vote as a bar with its numbers in it; the words say the same to a screen reader. */
export function VoteBar({ vote, title }: { readonly vote: VoteTaken; readonly title: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const { counts } = vote;
  if (counts.for === null || counts.against === null) return <span>{t('room.voteUnknown')}</span>;
  return (
    <span
      className={cards.bar}
      role="img"
      aria-label={t('room.voteBar', { title, words: voteWording(counts, language) })}
    >
      <span className={cards.for} style={{ flexGrow: counts.for }}>
        {counts.for}
      </span>
      <span style={{ flexGrow: counts.against }}>{counts.against}</span>
    </span>
  );
}
