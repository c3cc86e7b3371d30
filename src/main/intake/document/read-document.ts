import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Unread } from '../../../shared/archive/document.ts';
import { type Story, storyText } from '../../../shared/publication/story.ts';
import type { DocumentFacts } from '../picture-message.ts';
import { readWhole } from '../read-whole.ts';
import { stage } from '../stage.ts';
import { UnstagedFile, unreadableBy } from '../unreadable-file.ts';
import { charsetNamed, decodeText, guessCharset } from './charset.ts';
import { documentFormat, documentMediaType, packedFormat } from './document-format.ts';
import { docxStory } from './docx.ts';
import { htmlText, namedCharset } from './html-text.ts';
import { readMail } from './mail.ts';
import { odtText } from './odt.ts';
import { LOCKED, pdfWords } from './pdf.ts';
import { rtfText } from './rtf.ts';
import { xlsxText } from './xlsx.ts';
import { zipEntries } from './zip-entries.ts';

type Words = Pick<
  DocumentFacts,
  'pages' | 'wordsFrom' | 'extract' | 'story' | 'title' | 'date' | 'author'
>;

/** What a document without pages says: its words are page 0. */
function said(words: string, story?: Story): Words {
  const extract = words === '' ? [] : [{ page: 0, words }];
  return { pages: 0, wordsFrom: words === '' ? 'none' : 'file', extract, ...(story && { story }) };
}

const OPAQUE: Words = { pages: 0, wordsFrom: 'none', extract: [] };

async function readPdf(bytes: Buffer): Promise<Words> {
  const { pages, words, hasScans } = await pdfWords(bytes);
  return { pages, wordsFrom: hasScans ? 'not-yet-read' : 'file', extract: [...words] };
}

async function readPacked(bytes: Buffer): Promise<Words> {
  switch (packedFormat(await zipEntries(bytes))) {
    case 'docx': {
      const story = await docxStory(bytes);
      return said(storyText(story), story);
    }
    case 'odt':
      return said(await odtText(bytes));
    case 'xlsx':
      return said(await xlsxText(bytes));
    case 'other-office':
    case 'files':
      return OPAQUE;
  }
}

async function wordsOf(bytes: Buffer, name: string): Promise<Words> {
  switch (documentFormat(bytes, name)) {
    case 'pdf':
      return readPdf(bytes);
    case 'zip':
      return readPacked(bytes);
    case 'rtf':
      return said(rtfText(bytes));
    case 'html':
      return said(
        htmlText(decodeText(bytes, charsetNamed(namedCharset(bytes) ?? '') ?? guessCharset(bytes))),
      );
    case 'eml': {
      const { words, subject, date, from } = await readMail(bytes);
      return { ...said(words), title: subject, date, author: from };
    }
    case 'text':
      return said(decodeText(bytes));
    case 'ole':
    case 'opaque':
      return OPAQUE;
  }
}

const OLD_OFFICE: Readonly<Record<string, Unread>> = { '.doc': 'old-word', '.jtd': 'ichitaro' };

function whyUnread(error: unknown): Unread {
  const { code, reason } = unreadableBy(error);
  if (code === 'intake/too-large') return 'too-large';
  return reason === LOCKED ? 'locked' : 'damaged';
}

/** The words of a document; of a broken one the reason why there are none. Its original is kept all the same. */
async function wordsOrReason(bytes: Buffer, name: string): Promise<Words & { unread?: Unread }> {
  if (documentFormat(bytes, name) === 'ole')
    return { ...OPAQUE, unread: OLD_OFFICE[extname(name).toLowerCase()] ?? 'old-office' };
  try {
    return await wordsOf(bytes, name);
  } catch (error) {
    return { ...OPAQUE, unread: whyUnread(error) };
  }
}

/**
 * Reads any file that is neither a picture nor a file of records, and lays its bytes where the shelf takes them from.
 * @throws UnreadableFile when it is empty or too large, UnstagedFile
 */
export async function readDocument(
  path: string,
  { name, staged }: { name: string; staged: string },
): Promise<DocumentFacts> {
  const bytes = await readWhole(path);
  try {
    await stage(bytes, staged);
  } catch (error) {
    await rm(staged, { force: true });
    throw new UnstagedFile(error);
  }
  return {
    sha256: hash('sha256', bytes, 'hex'),
    mediaType: documentMediaType(name),
    byteLength: bytes.byteLength,
    ...(await wordsOrReason(bytes, name)),
  };
}
