import { VARIANTS } from './variants.ts';

/** One character with the marks that follow it (か + ゛, ｶ + ﾞ, 葛 + variation selector): folded as a whole. */
const CLUSTER = /.[\p{M}\u3099\u309a\uff9e\uff9f]*/gsu;

/** Variation selectors, soft hyphens and zero-width characters: nothing that a reader sees. */
const UNSEEN = /\p{Variation_Selector}|[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Katakana with a hiragana counterpart: ァ to ヶ, and the iteration marks ヽ ヾ. */
const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** 霞ヶ関 and 霞ケ関, 三ヵ月 and 三カ月 are the same to a reader. */
const SMALL_COUNTERS: Readonly<Record<string, string>> = { ゖ: 'け', ゕ: 'か' };

/** What is typed for the long vowel mark by mistake: センタ―, センタ−, センタ-. */
const DASH = /^[-\u2010-\u2015\u2212\u2500]$/;
const KANA_OR_LONG = /[\u3041-\u3096\u30fc]$/;

const hiragana = (katakana: string): string =>
  String.fromCharCode(katakana.charCodeAt(0) - KATAKANA_TO_HIRAGANA);

function foldCluster(cluster: string): string {
  const plain = cluster.replace(UNSEEN, '').normalize('NFKC').toLowerCase();
  const alike = [...plain].map((one) => VARIANTS.get(one) ?? one).join('');
  return alike.replace(KATAKANA, hiragana).replace(/[ゕゖ]/g, (one) => SMALL_COUNTERS[one] ?? one);
}

/** Clusters already folded; texts repeat the same few thousand characters. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function foldKnown(cluster: string): string {
  const folded = known.get(cluster) ?? foldCluster(cluster);
  if (known.size < MOST_KNOWN) known.set(cluster, folded);
  return folded;
}

/** Folds one cluster after what was folded before it: a dash after kana is a long vowel. */
function foldAfter(before: string, cluster: string): string {
  const folded = foldKnown(cluster);
  return folded.length === 1 && DASH.test(folded) && KANA_OR_LONG.test(before) ? 'ー' : folded;
}

/** Folded text that knows where each of its UTF-16 units comes from in the text as written. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds and remembers where each piece came from, so that a hit can be shown in the text as written. */
export function foldWithOrigins(written: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of written.matchAll(CLUSTER)) {
    const folded = foldAfter(text, cluster);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    text += folded;
  }
  return { text, starts, ends };
}

/**
 * The form in which texts are compared: NFKC (full and half width, ㍿, ①), lower case, katakana as hiragana,
 * old and variant forms as today's, unseen characters left out. Only for comparing, never for showing.
 */
export function fold(written: string): string {
  let text = '';
  for (const cluster of written.match(CLUSTER) ?? []) text += foldAfter(text, cluster);
  return text;
}
