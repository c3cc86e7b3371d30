import { Parser } from 'htmlparser2';
import type {
  ParagraphStyleName,
  Run,
  Story,
  StoryBlock,
} from '../../../shared/publication/story.ts';
import { RUBY_MARKS } from './ruby-marks.ts';

const HEADINGS: Readonly<Record<string, ParagraphStyleName>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};
/** As the story's own schema has it: a page and a mail address, nothing that runs. */
const SAFE_LINK = /^(https?:\/\/|mailto:)/;

interface Look {
  readonly bold?: true;
  readonly underline?: true;
  readonly link?: string;
}

const { base, reading, end } = RUBY_MARKS;
const RUBY = new RegExp(`${base}([^${base}${end}]+)${reading}([^${base}${end}]+)${end}`, 'g');

/** Text with its marks of ruby as runs. */
function runsOf(text: string, look: Look): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(RUBY)) {
    const before = text.slice(from, found.index);
    if (before !== '') runs.push({ type: 'text', text: before, ...look });
    runs.push({ type: 'ruby', base: found[1] ?? '', reading: found[2] ?? '', ...look });
    from = found.index + found[0].length;
  }
  const rest = text.slice(from);
  if (rest !== '') runs.push({ type: 'text', text: rest, ...look });
  return runs;
}

/** What is being written while the HTML is read. */
class StoryWriter {
  readonly blocks: StoryBlock[] = [];
  private runs: Run[] = [];
  private readonly looks: Look[] = [{}];
  private readonly lists: ('bullet' | 'number')[] = [];

  private get look(): Look {
    return this.looks.at(-1) ?? {};
  }
  text(words: string): void {
    this.runs.push(...runsOf(words, this.look));
  }
  lineEnd(): void {
    this.runs.push({ type: 'break' });
  }
  enter(look: Look): void {
    this.looks.push({ ...this.look, ...look });
  }
  leave(): void {
    if (this.looks.length > 1) this.looks.pop();
  }
  list(marker: 'bullet' | 'number'): void {
    this.lists.push(marker);
  }
  listEnd(): void {
    this.lists.pop();
  }
  /** What was written becomes a paragraph, or an item of the list that is open. */
  close(style: ParagraphStyleName): void {
    const runs = this.runs;
    this.runs = [];
    if (runs.length === 0) return;
    const marker = this.lists.at(-1);
    const last = this.blocks.at(-1);
    if (marker === undefined) this.blocks.push({ type: 'paragraph', style, runs });
    else if (last?.type === 'list' && last.marker === marker) last.items.push({ runs });
    else this.blocks.push({ type: 'list', marker, style: 'body', items: [{ runs }] });
  }
}

const LOOKS: Readonly<Record<string, Look>> = {
  strong: { bold: true },
  b: { bold: true },
  u: { underline: true },
};

function opened(writer: StoryWriter, name: string, href: string | undefined): void {
  const look = LOOKS[name];
  if (look) writer.enter(look);
  else if (name === 'a') writer.enter(href && SAFE_LINK.test(href) ? { link: href } : {});
  else if (name === 'ul' || name === 'ol') {
    writer.close('body');
    writer.list(name === 'ul' ? 'bullet' : 'number');
  } else if (name === 'br') writer.lineEnd();
}

function closed(writer: StoryWriter, name: string): void {
  if (LOOKS[name] || name === 'a') writer.leave();
  else if (name === 'ul' || name === 'ol') writer.listEnd();
  else if (name === 'td' || name === 'th') writer.text('\t');
  else if (name === 'p' || name === 'li' || name === 'tr') writer.close('body');
  else if (HEADINGS[name]) writer.close(HEADINGS[name]);
}

/** Clean HTML, as mammoth writes it, as a story of ours. Rows of tables become lines, their cells divided by tabs. */
export function storyFromHtml(html: string): Story {
  const writer = new StoryWriter();
  let cells = 0;
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name === 'td' || name === 'th') cells += 1;
      opened(writer, name, href);
    },
    ontext: (words) => writer.text(words),
    onclosetag: (name) => {
      if (name === 'td' || name === 'th') cells -= 1;
      // The paragraphs of a cell stay in the line of its row.
      if (name === 'p' && cells > 0) return;
      closed(writer, name);
    },
  });
  parser.end(html);
  writer.close('body');
  return { blocks: writer.blocks };
}
