import PostalMime from 'postal-mime';
import { htmlText } from './html-text.ts';

export interface Mail {
  readonly subject: string;
  /** Civil day of the Date header, in the sender's own zone; undefined when it cannot be read. */
  readonly date: string | undefined;
  readonly from: string;
  /** Head and text as they are read. */
  readonly words: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Buffer }[];
}

interface Address {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
}

const written = ({ name, address }: Address): string =>
  [name, address && `<${address}>`].filter(Boolean).join(' ');

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day in a Date header as it is written there (RFC 5322, 3.3): an instant would be another day elsewhere. */
export function mailDay(header: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(header) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Reads a mail message (RFC 5322, MIME). */
export async function readMail(bytes: Buffer): Promise<Mail> {
  const mail = await PostalMime.parse(bytes);
  const text = mail.text ?? htmlText(mail.html ?? '');
  const head = [
    mail.subject && `件名：${mail.subject}`,
    mail.from && `差出人：${written(mail.from)}`,
    mail.to && `宛先：${mail.to.map(written).join('、')}`,
    mail.date && `日付：${mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date}`,
  ];
  const header = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  return {
    subject: mail.subject ?? '',
    date: mailDay(header),
    from: mail.from ? written(mail.from) : '',
    words: [...head.filter(Boolean), '', text.trim()].join('\n'),
    attachments: mail.attachments.map(({ filename, content }, index) => ({
      name: (filename ?? `添付 ${index + 1}`).normalize('NFC'),
      bytes:
        typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content)),
    })),
  };
}
