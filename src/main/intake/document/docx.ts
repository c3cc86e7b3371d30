import mammoth from 'mammoth';
import { ZipFile } from 'yazl';
import type { Story } from '../../../shared/publication/story.ts';
import { storyFromHtml } from './html-story.ts';
import { markRuby } from './ruby-marks.ts';
import { entryNamed, type ZipEntry, zipEntries } from './zip-entries.ts';

const DOCUMENT = 'word/document.xml';
/** Pictures are kept with the original; their bytes would only slow the reading down. */
const READ = /\.(xml|rels)$/;

async function packed(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name, { compress: false });
  zip.end();
  const parts: Uint8Array[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** The document again, with the base of each ruby in the running text: mammoth alone loses it. */
async function withRubyMarked(entries: readonly ZipEntry[]): Promise<Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    const name = entry.name.toString('utf8');
    if (!entry.isFolder && READ.test(name)) files.set(name, await entry.bytes());
  }
  const document = await entryNamed(entries, DOCUMENT);
  files.set(DOCUMENT, Buffer.from(markRuby(document.toString('utf8'))));
  return packed(files);
}

const STYLES = [
  "p[style-name='表題'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name^='見出し 1'] => h1:fresh",
  "p[style-name^='見出し 2'] => h2:fresh",
  "p[style-name^='見出し 3'] => h3:fresh",
  'u => u',
];

/** A Word document as a story of ours: headings, lists, tables line by line, ruby. @throws UnreadableFile */
export async function docxStory(bytes: Buffer): Promise<Story> {
  const buffer = await withRubyMarked(await zipEntries(bytes));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return storyFromHtml(value);
}
