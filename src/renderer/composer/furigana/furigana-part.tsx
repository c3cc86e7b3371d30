import { useState } from 'react';
import { inHiragana } from '../../../shared/japanese/furigana.ts';
import { SCHOOL_GRADES, type SchoolGrade } from '../../../shared/japanese/school-kanji.ts';
import {
  addFurigana,
  type ReadTexts,
  wordsToConfirm,
} from '../../../shared/publication/deeds/furigana-deeds.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalWords } from '../../workbench/refusal-words.ts';
import partStyles from '../room/press-parts.module.css';
import { useComposer, useDesk, useRoom } from '../use-desk.ts';
import styles from './furigana.module.css';
import { useReadings } from './use-readings.ts';

/** ふりがなを付ける: beside the page while it is open. */
export function FuriganaPart() {
  const isOpen = useRoom((state) => state.furigana);
  return isOpen ? <Furigana /> : null;
}

function Furigana() {
  const t = useTranslate();
  const { room } = useDesk();
  const readings = useReadings(useComposer((state) => state.publication));
  const close = (): void => room.setState({ furigana: false });
  return (
    <section className={classes(partStyles.proof, styles.part)} aria-label={t('furigana.title')}>
      <header className={partStyles.head}>
        <h2>{t('furigana.title')}</h2>
        <Button compact look="quiet" onPress={close}>
          {t('common.close')}
        </Button>
      </header>
      {readings.at === 'asking' && <p role="status">{t('furigana.asking')}</p>}
      {readings.at === 'refused' && (
        <Callout tone="danger">{refusalWords(t, readings.refused)}</Callout>
      )}
      {readings.at === 'read' && <Confirming texts={readings.texts} onDone={close} />}
    </section>
  );
}

/** What the user has made of a reading. */
interface Own {
  readonly reading: string;
  readonly isWanted: boolean;
}

const DEFAULT_GRADE: SchoolGrade = 6;
const GRADES = SCHOOL_GRADES.map(String);
const isGrade = (value: number): value is SchoolGrade =>
  SCHOOL_GRADES.some((grade) => grade === value);

interface ConfirmingProps {
  readonly texts: ReadTexts;
  readonly onDone: () => void;
}

function Confirming({ texts, onDone }: ConfirmingProps) {
  const t = useTranslate();
  const { composer } = useDesk();
  const [grade, setGrade] = useState<SchoolGrade>(DEFAULT_GRADE);
  const [own, setOwn] = useState<ReadonlyMap<string, Own>>(new Map());
  const words = wordsToConfirm(texts, grade).map(({ word, reading }) => ({
    word,
    ...(own.get(word) ?? { reading: inHiragana(reading), isWanted: true }),
  }));
  const set = (word: string, change: Own): void => setOwn(new Map(own).set(word, change));
  const wanted = words.filter(({ isWanted, reading }) => isWanted && reading.trim() !== '');
  const apply = (): void => {
    const readings = new Map(wanted.map(({ word, reading }) => [word, reading.trim()]));
    composer.transact('words', addFurigana(texts, { grade, readings }));
    onDone();
  };
  return (
    <>
      <Select
        compact
        label={t('furigana.for')}
        value={String(grade)}
        options={GRADES.map((value) => ({
          value,
          label: value === '0' ? t('furigana.forAll') : t('furigana.forGrade', { grade: value }),
        }))}
        onChange={(value) => {
          const chosen = Number(value);
          if (isGrade(chosen)) setGrade(chosen);
        }}
      />
      <p className={styles.hint}>{t('furigana.hint', { count: words.length })}</p>
      <Button look="primary" isDisabled={wanted.length === 0} onPress={apply}>
        {t('furigana.apply', { count: wanted.length })}
      </Button>
      <ul className={styles.words}>
        {words.map(({ word, reading, isWanted }) => (
          <li key={word}>
            <Checkbox
              isSelected={isWanted}
              onChange={(value) => set(word, { reading, isWanted: value })}
            >
              {word}
            </Checkbox>
            <TextField
              compact
              label={t('furigana.readingOf', { word })}
              value={reading}
              onChange={(value) => set(word, { reading: value, isWanted })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
