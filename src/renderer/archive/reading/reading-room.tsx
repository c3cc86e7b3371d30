import { ArrowLeft, PencilLine, ScanText } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Span } from '../../../shared/assembly/reading/source-lines.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RoomFrame } from '../../workbench/room-frame.tsx';
import type { Route } from '../../workbench/route.ts';
import { EventsCheck } from './events-check.tsx';
import { PetitionCheck } from './petition-check.tsx';
import styles from './reading-room.module.css';
import { SourceText } from './source-text.tsx';

type ReadingRoute = Extract<Route, { room: 'reading' }>;

/** The words of the document that is read, once they are there. */
function useDocumentWords(document: ReadingRoute['document']): string | undefined {
  const { reply } = useQuery(
    'document.words',
    document === undefined ? undefined : { id: document },
  );
  return reply?.pages.map(({ words }) => words).join('\n');
}

/** 文章から読み取る: the source at the left, what was understood of it at the right, to be confirmed. */
export function ReadingRoom({ route }: { readonly route: ReadingRoute }) {
  const t = useTranslate();
  const { document, campaign } = route;
  const [text, setText] = useState('');
  const [as, setAs] = useState(route.as);
  const [turn, setTurn] = useState(0);
  /** The text as it was when it was read. */
  const [source, setSource] = useState('');
  const [isRead, setRead] = useState(false);
  const [shown, setShown] = useState<Span>();
  const words = useDocumentWords(document);
  const read = useCallback((found: string): void => {
    setText(found);
    setSource(found);
    setShown(undefined);
    setRead(true);
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    if (words !== undefined) read(words);
  }, [words, read]);
  const from = { document, campaign };
  const Check = as === 'petition' ? PetitionCheck : EventsCheck;
  const back = (
    <Button look="quiet" icon={ArrowLeft} onPress={() => window.history.back()}>
      {t('common.back')}
    </Button>
  );
  return (
    <RoomFrame title={t('reading.title')} deeds={back}>
      <div className={styles.halves}>
        <section className={styles.source} aria-label={t('reading.source')}>
          <ChoiceField
            label={t('reading.read')}
            value={as}
            options={[
              { value: 'petition', label: t('reading.asPetition') },
              { value: 'chronology', label: t('reading.asChronology') },
            ]}
            onChange={setAs}
          />
          {isRead ? (
            <>
              <SourceText text={text} shown={shown} />
              <Button icon={PencilLine} onPress={() => setRead(false)}>
                {t('reading.rewrite')}
              </Button>
            </>
          ) : (
            <>
              <TextField
                label={t('reading.source')}
                hint={t('reading.sourceHint')}
                rows={16}
                value={text}
                onChange={setText}
              />
              <Button
                look="primary"
                icon={ScanText}
                isDisabled={text.trim() === ''}
                onPress={() => read(text)}
              >
                {t(turn === 0 ? 'reading.read' : 'reading.again')}
              </Button>
            </>
          )}
        </section>
        <section className={styles.read} aria-label={t('reading.title')}>
          {turn > 0 && (
            <Check
              key={`${as} ${turn}`}
              text={source}
              from={from}
              shown={shown}
              onShow={setShown}
            />
          )}
        </section>
      </div>
    </RoomFrame>
  );
}
