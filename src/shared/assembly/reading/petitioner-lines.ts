import type { PetitionRecord } from '../../archive/petition.ts';
import type { Found } from './letter-head.ts';
import type { SourceLine } from './source-lines.ts';

type Block = PetitionRecord['petitioner'];

const POST = /(?:〒|郵便番号[:：]?)(\d{3})[-‐‑–−ー]?(\d{4})/;
const POST_WRITTEN =
  /(?:〒|郵便番号)[\s\u3000:：]*[\d０-９][\d０-９\s\u3000]*[-－‐‑–−ー]?[\d０-９\s\u3000]*[\d０-９]/;
const PHONE = /(?:電話(?:番号)?|TEL|Tel|tel|☎|℡)[.:：]*([(]?0[\d\-‐‑–−ー()]{8,14}\d)/;
const PHONE_ALONE = /^0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}$/;
const WHO = '(?:請願者?|陳情者?|提出者?|申請者?|代表者?|団体)の?';
const ADDRESS = new RegExp(`^(?:${WHO})?(?:住所|所在地)[:：]?`);
const ADDRESS_LABEL = new RegExp(`^(?:${WHO})?[\\s\\u3000]*(?:住\\s*所|所在地)[\\s\\u3000:：]*`);
const PLACE = /[都道府県市区町村].*(?:\d|[一二三四五六七八九十]丁目|番地)/;
const ORGANISATION =
  /(?:会|組合|連合|協議会|連絡会|支部|分会|本部|法人|ネットワーク|労連|団体|センター|実行委員会|クラブ|ユニオン)$/;
const ORGANISATION_LABEL = /^(?:団体名?|組織名|陳情団体|請願団体)[\s\u3000:：]+/;
const ROLE =
  /(?:共同代表|代表者?|会長|委員長|理事長|事務局長|支部長|議長|執行委員長|陳情者|請願者|提出者|氏名)/;
const REPRESENTATIVE = new RegExp(
  `^((?:.*?[\\s\\u3000])?)((?:共同|執行|副)?${ROLE.source}(?:氏名)?[\\s\\u3000:：]*\\S.*)$`,
);
const LABEL_ONLY = /^(?:陳情者|請願者|提出者|陳情人|請願人|氏名|代表者氏名|代表者名)[\s\u3000:：]*/;
const SEAL = /[\s\u3000]*(?:[(（]?印[)）]?|㊞)[\s\u3000]*$/;
/** 「陳情者：」「請願者　氏名　」; a label alone on its line says nothing. */
const BLOCK_LABEL =
  /^(?:(?:請願|陳情|提出|申請)(?:者|人|団体)の?)?[\s\u3000]*(?:氏\s*名|名\s*称|団体名|代表者氏名|代表者名)?(?:[\s\u3000]*[:：][\s\u3000]*|[\s\u3000]+|$)/;
const TITLED = /(?:陳情|請願)書?$|(?:殿|様|御中)$/;

function readLine(line: SourceLine, block: Block): boolean {
  const before = JSON.stringify(block);
  const post = POST.exec(line.bare);
  if (post && block.postalCode === '') block.postalCode = `${post[1]}-${post[2]}`;
  const phone = PHONE.exec(line.bare)?.[1] ?? PHONE_ALONE.exec(line.bare)?.[0];
  if (phone && block.phone === '') block.phone = phone.replace(/[‐‑–−ー]/g, '-');
  const rest = line.spaced
    .replace(BLOCK_LABEL, '')
    .replace(POST_WRITTEN, '')
    .replace(/(?:電話(?:番号)?|TEL|ＴＥＬ|Tel|tel|☎|℡|FAX|ＦＡＸ|Fax).*$/, '')
    .replace(SEAL, '')
    .trim();
  const isNamed = /^\S*氏\s*名/.test(line.spaced);
  if (rest !== '' && !phoneOnly(rest)) readWords(rest, block, isNamed);
  return JSON.stringify(block) !== before;
}

const phoneOnly = (rest: string): boolean => /^[\d０-９()（）\-－]+$/.test(rest);

function readWords(rest: string, block: Block, isNamed: boolean): void {
  const bare = rest.normalize('NFKC').replace(/\s/g, '');
  if (TITLED.test(bare)) return;
  if (block.address === '' && (ADDRESS.test(bare) || PLACE.test(bare))) {
    block.address = rest.replace(ADDRESS_LABEL, '');
    return;
  }
  const named = rest.replace(/^(?:陳情者|請願者|提出者)[\s\u3000:：]+/, '');
  if (ORGANISATION_LABEL.test(named) || ORGANISATION.test(bare)) {
    if (block.organisation === '') block.organisation = named.replace(ORGANISATION_LABEL, '');
    return;
  }
  const [, organisation = '', said = ''] = REPRESENTATIVE.exec(named) ?? [];
  const representative = said === '' && isNamed ? named : said;
  if (representative === '' || block.representative !== '' || bare.length > 40) return;
  if (organisation.trim() !== '' && block.organisation === '')
    block.organisation = organisation.trim();
  block.representative = representative.replace(LABEL_ONLY, '').trim();
}

/** Who hands the letter in: 〒, address, organisation, representative, telephone. */
export function findPetitioner(
  lines: readonly SourceLine[],
  isTaken: (line: SourceLine) => boolean,
): Found<Block> | undefined {
  const value: Block = {
    postalCode: '',
    address: '',
    organisation: '',
    representative: '',
    phone: '',
  };
  const used = lines.filter((line) => !isTaken(line) && readLine(line, value));
  return used.length > 0 ? { value, lines: used } : undefined;
}
