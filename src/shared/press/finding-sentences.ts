import type { Finding } from '../base/finding.ts';
import { FINISHED_SENTENCES } from './finished-sentences.ts';

/** One sentence for each rule, `{{name}}` from the finding's params; the interface and the command line both read it. */
export const FINDING_SENTENCES = {
  ja: {
    ...FINISHED_SENTENCES.ja,
    'text-overset':
      '文字が枠に入りきりません（あと{{characters}}字）。入らない文字は印刷されません。',
    'text-covered':
      '文字がほかの枠の下に隠れています。枠をずらすか、文字の枠を「いちばん前へ」出してください。',
    'text-not-measured':
      '文字が枠に入りきるか、紙の端に近すぎないかは、まだ調べていません（ChromeやEdgeが見つかりません）。',
    'text-outside-safe-area':
      '文字が紙の端に近すぎます（端から{{mm}} mm。{{safeMm}} mm以上あけてください）。',
    'type-unprintable':
      '文字が、プリンターで刷れない紙の端にかかっています。灰色の斜線の内がわへ動かしてください。',
    'ground-unprintable': '色や写真が紙の端まであります。このプリンターでは、端が白く残ります。',
    'bleed-too-narrow':
      '塗り足しが{{mm}} mmしかありません。印刷会社に出すには{{wantedMm}} mm要ります。',
    'solid-at-lead-edge':
      '紙の先（上から{{mm}} mm以内）に濃いベタがあります。輪転機では紙がドラムにはりつくことがあります。',
    'solid-area':
      'ベタが紙の約{{percent}} %あります。輪転機ではインクが乾きにくく、裏うつりします。',
    'type-small-in-colour':
      '小さい文字（{{pt}} ポイント）が色つきです。版がわずかにずれると、にじんで見えます。',
    'pages-not-by-four':
      '{{count}}ページあります。中とじの冊子は4の倍数（{{wanted}}ページ）にしてください。',
    'colour-left':
      '印刷の色にできないものが残っています（{{what}}）。印刷会社に出す前に、この作成物のことを相談してください。',
    'photos-made-coarser':
      'ファイルを{{megabytes}} MB以内にするため、写真を{{ppi}} ppiにしました。',
    'file-too-large':
      'ファイルが{{megabytes}} MBより大きく、受けつけてもらえません。写真やページを減らしてください。',
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
    'bleed-missing':
      '色や写真が、紙の切り口までしかありません。切り口の外（塗り足し {{mm}} mm）まで広げてください。',
    'type-small': '文字が小さすぎます（{{pt}} ポイント）。お年寄りには読みにくい大きさです。',
    'contrast-low': '文字の色と地の色が近すぎて、読みにくくなっています。',
    'line-thin': '線が細すぎて、印刷ではかすれます（{{mm}} mm）。0.1 mm以上にしてください。',
    'qr-empty': 'QRコードの中身がまだ入っていません。このままでは印刷されません。',
    'qr-small':
      'QRコードが細かすぎて、読み取れないことがあります（ひと目が {{mm}} mm）。枠を {{sideMm}} mm 以上に広げてください。',
    'qr-faint':
      'QRコードの色が地の色に近すぎて、読み取れないことがあります。濃い色にしてください。',
    'qr-inverted':
      'QRコードが地より明るい色です。読み取れないことがあるので、明るい地に濃い色で置いてください。',
    'frame-off-page': '紙の外にある枠です。印刷されません。',
    'weekday-wrong': '曜日が合いません（{{date}}）。この日は{{weekday}}曜日です。',
    'bracket-alone': 'かっこの組が合いません（{{bracket}}）。',
    'signs-doubled': '同じ字が重なっています（{{words}}）。',
    'name-misspelt': '名前の字が書庫と違います（ここでは「{{here}}」、書庫では「{{name}}」）。',
    'two-spellings':
      '「{{one}}」と「{{other}}」の両方が使われています。どちらかにそろえると読みやすくなります。',
    'page-blank': '何も置かれていないページがあります。',
    'gaps-left': '「ここに書く」が{{count}}か所、残っています。書くか、消してください。',
  },
  en: {
    ...FINISHED_SENTENCES.en,
    'text-overset':
      'The text does not fit its frame: {{characters}} characters will not be printed.',
    'text-covered':
      'Words are hidden under another frame. Move one of them, or bring the text to the front.',
    'text-not-measured':
      'Whether the text fits its frames and keeps clear of the edge was not checked (no Chrome or Edge was found).',
    'text-outside-safe-area': 'Text is too near the edge ({{mm}} mm; keep {{safeMm}} mm or more).',
    'type-unprintable':
      'Words stand in the edge that the printer leaves white. Move them inside the grey hatching.',
    'ground-unprintable':
      'A colour or photo reaches the edge of the paper. This printer will leave a white edge there.',
    'bleed-too-narrow': 'The bleed is only {{mm}} mm. A print shop needs {{wantedMm}} mm.',
    'solid-at-lead-edge':
      'There is a dark solid within {{mm}} mm of the head of the sheet. On a duplicator the paper may stick to the drum.',
    'solid-area':
      'About {{percent}} % of the sheet is solid. On a duplicator the ink dries slowly and sets off.',
    'type-small-in-colour':
      'Small type ({{pt}} pt) is coloured. It looks blurred when the plates are slightly apart.',
    'pages-not-by-four':
      'There are {{count}} pages. A stapled booklet has a multiple of four ({{wanted}} pages).',
    'colour-left':
      'Something could not be brought into the inks ({{what}}). Ask before you hand it to a print shop.',
    'photos-made-coarser':
      'Photos were made coarser ({{ppi}} ppi), so that the file is no larger than {{megabytes}} MB.',
    'file-too-large':
      'The file is larger than {{megabytes}} MB and will not be taken. Use fewer photos or pages.',
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
    'bleed-missing':
      'A colour or photo ends at the cut. Let it reach beyond the edge of the paper ({{mm}} mm bleed).',
    'type-small': 'The type is too small ({{pt}} pt): elderly readers cannot read it.',
    'contrast-low': 'The words hardly differ from the colour behind them.',
    'line-thin': 'The line is too thin to print ({{mm}} mm). Use 0.1 mm or more.',
    'qr-empty': 'Nothing was typed for this QR code yet: it will not be printed.',
    'qr-small':
      'The QR code is so fine ({{mm}} mm a module) that some telephones cannot read it. Make it {{sideMm}} mm wide or more.',
    'qr-faint':
      'The QR code hardly differs from its ground: some telephones cannot read it. Use a darker colour.',
    'qr-inverted':
      'The QR code is lighter than its ground: some telephones cannot read it. Use a dark colour on a light ground.',
    'frame-off-page': 'This frame lies outside the paper and will not be printed.',
    'weekday-wrong': 'The weekday is wrong ({{date}}); in Japanese it should be {{weekday}}.',
    'bracket-alone': 'A bracket has no counterpart ({{bracket}}).',
    'signs-doubled': 'The same sign stands twice ({{words}}).',
    'name-misspelt': 'The name “{{here}}” is written “{{name}}” in the archive.',
    'two-spellings': '“{{one}}” and “{{other}}” are both used. One of them reads better.',
    'page-blank': 'There is a page with nothing on it.',
    'gaps-left': 'Places to be written are left: {{count}}. Write there, or take them out.',
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
