import type { Finding } from '../base/finding.ts';

/** One sentence for each rule, `{{name}}` from the finding's params; the interface and the command line both read it. */
export const FINDING_SENTENCES = {
  ja: {
    'text-overset':
      '文字が枠に入りきりません（あと{{characters}}字）。入らない文字は印刷されません。',
    'glyph-missing': '書体にない文字があります（{{characters}}）。別の字に替えてください。',
    'photo-refused': '掲載を断られた写真です。{{who}}ほかの写真に替えてください。',
    'photo-consent-unknown': '写真の掲載の同意がまだ確かめられていません。{{who}}',
    'quote-refused': '掲載を断られた発言です。外してください。',
    'quote-permission-unknown': '発言を載せてよいか、まだ確かめられていません。',
    'quote-without-source': '発言の出典が書かれていません。',
    'photo-coarse': '写真が粗く見えます（{{ppi}} ppi）。小さく置くか、大きな写真に替えてください。',
    'photo-below-350': '写真の細かさが350 ppiに足りません（{{ppi}} ppi）。',
    'text-outside-safe-area':
      '文字が紙の端に近すぎます（端から{{mm}} mm、安全なのは{{safeMm}} mm以上）。',
    'frame-empty': '何も入っていない枠があります。',
    'personal-contact':
      '電話番号かメールアドレスが載っています（{{contact}}）。載せてよいか確かめてください。',
  },
  en: {
    'text-overset':
      'The text does not fit its frame: {{characters}} characters will not be printed.',
    'glyph-missing': 'Characters that no font has: {{characters}}. Please replace them.',
    'photo-refused': 'Consent to print this photo was refused. {{who}} Please use another one.',
    'photo-consent-unknown': 'Consent to print this photo is not known yet. {{who}}',
    'quote-refused': 'Permission to print this quote was refused. Please take it out.',
    'quote-permission-unknown': 'It is not known yet whether this quote may be printed.',
    'quote-without-source': 'This quote has no source.',
    'photo-coarse':
      'The photo will look coarse ({{ppi}} ppi). Place it smaller or use a larger one.',
    'photo-below-350': 'The photo has less than 350 ppi ({{ppi}} ppi).',
    'text-outside-safe-area':
      'Text is too near the edge ({{mm}} mm; safe is {{safeMm}} mm or more).',
    'frame-empty': 'There is an empty frame.',
    'personal-contact':
      'A phone number or e-mail address will be printed ({{contact}}). Please check that it may be.',
  },
} as const;

type RuleName = keyof (typeof FINDING_SENTENCES)['ja'];

const isRuleName = (rule: string): rule is RuleName => Object.hasOwn(FINDING_SENTENCES.ja, rule);

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
