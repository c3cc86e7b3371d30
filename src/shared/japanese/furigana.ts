/** Words with the reading that stands over them; kana stand by themselves. */
export interface FuriganaPiece {
  readonly text: string;
  readonly reading?: string;
}

const KATAKANA = /[ァ-ヶ]/g;
const TO_HIRAGANA = 0x60;

/** Furigana is written in hiragana. */
export const inHiragana = (words: string): string =>
  words.replace(KATAKANA, (one) => String.fromCharCode(one.charCodeAt(0) - TO_HIRAGANA));

const HAN = '[\\p{Script=Han}々〆ヶ]+';
const PARTS = new RegExp(`${HAN}|[^\\p{Script=Han}々〆ヶ]+`, 'gu');
const IS_HAN = new RegExp(`^${HAN}$`, 'u');

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A word and its reading, taken apart at its okurigana: 送り出す, おくりだす is 送(おく)り出(だ)す (JLREQ 3.3.1: ruby stands over the kanji alone). Where the
 * kana do not agree with the reading, it stands over the whole word.
 */
export function furiganaOf(word: string, reading: string): FuriganaPiece[] {
  const read = inHiragana(reading);
  const parts = word.match(PARTS) ?? [];
  if (read === '' || !parts.some((part) => IS_HAN.test(part))) return [{ text: word }];
  const pattern = parts
    .map((part) => (IS_HAN.test(part) ? '(.+?)' : escaped(inHiragana(part))))
    .join('');
  const [, ...readings] = new RegExp(`^${pattern}$`, 'u').exec(read) ?? [];
  if (readings.length === 0) return [{ text: word, reading: read }];
  return parts.map((text) => {
    const own = IS_HAN.test(text) ? readings.shift() : undefined;
    return own === undefined ? { text } : { text, reading: own };
  });
}
