import { Parser } from 'htmlparser2';
import { entryNamed, zipEntries } from './zip-entries.ts';

/** Elements that are not read in the running text (OpenDocument 1.3 part 3): notes to oneself, deleted text, readings of ruby. */
const SILENT = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:ruby-text',
  'svg:desc',
  'svg:title',
]);
const LINES = new Set(['text:p', 'text:h', 'table:table-row']);
const MOST_SPACES = 1000;

/** The words of content.xml, paragraph by paragraph. */
export function odtContentText(xml: string): string {
  let text = '';
  let silence = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (SILENT.has(name)) silence += 1;
        if (silence > 0) return;
        if (name === 'text:tab') text += '\t';
        if (name === 'text:line-break') text += '\n';
        if (name === 'text:s')
          text += ' '.repeat(Math.min(MOST_SPACES, Number(attributes['text:c'] ?? 1) || 1));
      },
      ontext: (words) => {
        if (silence === 0) text += words.replace(/\s+/g, ' ');
      },
      onclosetag: (name) => {
        if (SILENT.has(name)) silence -= 1;
        else if (LINES.has(name) && silence === 0) text += '\n';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

/** The words of an OpenDocument text. @throws UnreadableFile */
export async function odtText(bytes: Buffer): Promise<string> {
  const content = await entryNamed(await zipEntries(bytes), 'content.xml');
  return odtContentText(content.toString('utf8'));
}
