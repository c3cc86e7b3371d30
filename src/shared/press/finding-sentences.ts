import type { Finding } from '../base/finding.ts';

/** One sentence for each rule, `{{name}}` from the finding's params; the interface and the command line both read it. */
export const FINDING_SENTENCES = {
  ja: {
    'text-overset':
      '文字が枠に入りきりません（あと{{characters}}字）。入らない文字は印刷されません。',
    'text-covered':
      '文字がほかの枠の下に隠れています。枠をずらすか、文字の枠を「いちばん前へ」出してください。',
    'text-not-measured':
      '文字が枠に入りきるか、紙の端に近すぎないかは、まだ調べていません（ChromeやEdgeが見つかりません）。',
    'text-outside-safe-area':
      '文字が紙の端に近すぎます（端から{{mm}} mm。{{safeMm}} mm以上あけてください）。',
    'glyph-missing': '書体にない文字があります（{{characters}}）。別の字に替えてください。',
    'photo-refused': '掲載を断られた写真です。ほかの写真に替えてください。',
    'photo-refused-by':
      '掲載を断った人（{{people}}）が写っている写真です。ほかの写真に替えてください。',
    'photo-consent-unknown': '写真の掲載の同意が、まだ確かめられていません。',
    'photo-consent-unknown-of':
      '写真に写っている人（{{people}}）の掲載の同意が、まだ確かめられていません。',
    'photo-coarse': '写真が粗く見えます（{{ppi}} ppi）。小さく置くか、大きな写真に替えてください。',
    'photo-below-350':
      '写真が、印刷会社のすすめる細かさ（350 ppi）に届いていません（{{ppi}} ppi）。',
    'quote-refused': '掲載を断られた発言です。外してください。',
    'quote-permission-unknown': '発言を載せてよいか、まだ確かめられていません。',
    'quote-without-source': '発言の出典が書かれていません。',
    'quote-reworded':
      '発言のことばが、もとの発言と違います。短くするときは、切ったところを「…」で示してください。',
    'frame-empty': '何も入っていない枠があります。',
    'personal-contact':
      '電話番号かメールアドレスが載っています（{{contact}}）。載せてよいか確かめてください。',
  },
  en: {
    'text-overset':
      'The text does not fit its frame: {{characters}} characters will not be printed.',
    'text-covered':
      'Words are hidden under another frame. Move one of them, or bring the text to the front.',
    'text-not-measured':
      'Whether the text fits its frames and keeps clear of the edge was not checked (no Chrome or Edge was found).',
    'text-outside-safe-area': 'Text is too near the edge ({{mm}} mm; keep {{safeMm}} mm or more).',
    'glyph-missing': 'Characters that no font has: {{characters}}. Please replace them.',
    'photo-refused': 'Consent to print this photo was refused. Please use another one.',
    'photo-refused-by':
      'This photo shows people who refused to be printed ({{people}}). Please use another one.',
    'photo-consent-unknown': 'Consent to print this photo is not known yet.',
    'photo-consent-unknown-of':
      'The consent of people in this photo ({{people}}) is not known yet.',
    'photo-coarse':
      'The photo will look coarse ({{ppi}} ppi). Place it smaller or use a larger one.',
    'photo-below-350': 'The photo is less fine than print shops ask for (350 ppi): {{ppi}} ppi.',
    'quote-refused': 'Permission to print this quote was refused. Please take it out.',
    'quote-permission-unknown': 'It is not known yet whether this quote may be printed.',
    'quote-without-source': 'This quote has no source.',
    'quote-reworded':
      'These are not the words of the quote. Shorten it by cutting, and show each cut as “…”.',
    'frame-empty': 'There is an empty frame.',
    'personal-contact':
      'A phone number or e-mail address will be printed ({{contact}}). Please check that it may be.',
  },
} as const;

export type PreflightRuleName = keyof (typeof FINDING_SENTENCES)['ja'];

const isRuleName = (rule: string): rule is PreflightRuleName =>
  Object.hasOwn(FINDING_SENTENCES.ja, rule);

/** The sentence for a finding; an unknown rule shows its name. */
export function findingSentence(
  { rule, params }: Pick<Finding, 'rule' | 'params'>,
  language: 'ja' | 'en',
): string {
  if (!isRuleName(rule)) return rule;
  return FINDING_SENTENCES[language][rule].replace(/\{\{(\w+)\}\}/g, (_match, name: string) =>
    String(params[name] ?? ''),
  );
}
