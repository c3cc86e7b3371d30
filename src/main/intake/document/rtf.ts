import { charsetNamed } from './charset.ts';

/** Groups whose words are for the program, not for the reader (RTF 1.9.1). */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable listoverridetable revtbl rsidtbl generator themedata datastore latentstyles xmlnstbl fldinst'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/gi;

/** Japanese code pages have their own names in the Encoding Standard; 1252 is what RTF means without one. */
const decoderOf = (codePage: number) =>
  new TextDecoder(
    charsetNamed(codePage === 932 ? 'shift_jis' : codePage === 65001 ? 'utf-8' : '') ??
      'windows-1252',
  );

interface Group {
  readonly isSilent: boolean;
  /** Characters that stand in for each \u and are left out (\ucN). */
  readonly standIns: number;
}

class RtfText {
  private text = '';
  private bytes: number[] = [];
  private decoder = decoderOf(1252);
  private groups: Group[] = [{ isSilent: false, standIns: 1 }];
  private toSkip = 0;

  private get group(): Group {
    return this.groups.at(-1) ?? { isSilent: false, standIns: 1 };
  }
  private change(part: Partial<Group>): void {
    this.groups.splice(-1, 1, { ...this.group, ...part });
  }
  private flush(): void {
    if (this.bytes.length === 0) return;
    if (!this.group.isSilent) this.text += this.decoder.decode(Uint8Array.from(this.bytes));
    this.bytes = [];
  }
  private say(words: string): void {
    this.flush();
    if (!this.group.isSilent) this.text += words;
  }

  brace(brace: string): void {
    this.flush();
    this.toSkip = 0;
    if (brace === '{') this.groups.push(this.group);
    else if (this.groups.length > 1) this.groups.pop();
  }
  byte(hex: string): void {
    if (this.toSkip > 0) this.toSkip -= 1;
    else this.bytes.push(Number.parseInt(hex, 16));
  }
  plain(words: string): void {
    const rest = words.replace(/[\r\n]/g, '');
    const skipped = Math.min(this.toSkip, rest.length);
    this.toSkip -= skipped;
    // Double-byte characters may hide an ASCII letter as their second byte.
    if (this.bytes.length > 0) this.bytes.push(...Buffer.from(rest.slice(skipped), 'latin1'));
    else this.say(rest.slice(skipped));
  }
  sign(sign: string): void {
    if (sign === '*') this.change({ isSilent: true });
    else if (sign === '~') this.say('\u00a0');
    else if ('\\{}'.includes(sign)) this.plain(sign);
    else if (sign === '\n' || sign === '\r') this.say('\n');
  }
  word(name: string, value: number | undefined): void {
    if (name === 'u') this.unicode(value ?? 0);
    else if (name === 'uc') this.change({ standIns: Math.max(0, value ?? 1) });
    else if (name === 'ansicpg') this.decoder = decoderOf(value ?? 1252);
    else if (SILENT.has(name)) this.change({ isSilent: true });
    else this.say(SIGNS[name] ?? '');
  }
  private unicode(value: number): void {
    this.say(String.fromCharCode(value & 0xffff));
    this.toSkip = this.group.standIns;
  }
  end(): string {
    this.flush();
    return this.text;
  }
}

/** The words of an RTF document, paragraph by paragraph. Never throws: what is broken is read as far as it goes. */
export function rtfText(bytes: Buffer): string {
  const reading = new RtfText();
  for (const [, word, value, hex, sign, brace, plain] of bytes.toString('latin1').matchAll(TOKEN)) {
    if (word !== undefined) reading.word(word, value === undefined ? undefined : Number(value));
    else if (hex !== undefined) reading.byte(hex);
    else if (sign !== undefined) reading.sign(sign);
    else if (brace !== undefined) reading.brace(brace);
    else if (plain !== undefined) reading.plain(plain);
  }
  return reading
    .end()
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
