import { useEffect, useState } from 'react';
import { replaceWords } from '../../../shared/publication/deeds/replace-words.ts';
import { findWords } from '../../../shared/publication/find-words.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { goToFrame } from '../engine/composer.ts';
import { forgetFoundWords } from '../report/reveal-words.ts';
import styles from '../room/press-parts.module.css';
import { useComposer, useDesk, useRoom } from '../use-desk.ts';
import panel from './panel.module.css';

/** さがして置きかえる: the words of all pages, one after the other or all at once. */
export function FindPart() {
  const isOpen = useRoom((state) => state.finding);
  return isOpen ? <Finding /> : null;
}

function Finding() {
  const t = useTranslate();
  const { composer, room, view } = useDesk();
  const publication = useComposer((state) => state.publication);
  const [query, setQuery] = useState('');
  const [words, setWords] = useState('');
  const [isFolded, setFolded] = useState(true);
  const [at, setAt] = useState(0);
  const found = findWords(publication, query, { isFolded });
  const current = found[at % Math.max(1, found.length)];
  const show = (index: number): void => {
    setAt(index);
    const place = found[index % Math.max(1, found.length)];
    if (place && goToFrame(composer, place.frame)) view.reveal(place.frame, place);
  };
  useEffect(() => forgetFoundWords, []);
  return (
    <section className={styles.proof} aria-label={t('look.find')}>
      <header className={styles.head}>
        <h2>{t('look.find')}</h2>
        <Button compact look="quiet" onPress={() => room.setState({ finding: false })}>
          {t('common.close')}
        </Button>
      </header>
      <TextField compact autoFocus label={t('look.findWords')} value={query} onChange={setQuery} />
      <TextField compact label={t('look.findReplacement')} value={words} onChange={setWords} />
      <Checkbox isSelected={isFolded} onChange={setFolded}>
        {t('look.findFolded')}
      </Checkbox>
      {query !== '' && (
        <Callout tone={found.length === 0 ? 'look' : 'plain'}>
          {t(found.length === 0 ? 'look.findNothing' : 'look.findCount', { count: found.length })}
        </Callout>
      )}
      <div className={panel.row}>
        <Button isDisabled={found.length === 0} onPress={() => show(at + 1)}>
          {t('look.findNext')}
        </Button>
        <Button
          isDisabled={!current}
          onPress={() => {
            if (current) composer.transact('words', replaceWords([current], words));
          }}
        >
          {t('look.replaceOne')}
        </Button>
        <Button
          isDisabled={found.length === 0}
          onPress={() => void composer.transact('words', replaceWords(found, words))}
        >
          {t('look.replaceAll', { count: found.length })}
        </Button>
      </div>
    </section>
  );
}
