import { Parser } from 'htmlparser2';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'rt', 'rp']);
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Whitespace as a reader sees it: one space between words, one line for each block. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();

/** The words of an HTML page as they are read; scripts, styles and what they fetch are nothing to us. */
export function htmlText(html: string): string {
  let text = '';
  const silent: string[] = [];
  const parser = new Parser({
    onopentag: (name) => {
      if (SILENT.has(name)) silent.push(name);
      if (BLOCKS.has(name)) text += '\n';
      if (name === 'td' || name === 'th') text += ' ';
    },
    ontext: (words) => {
      if (silent.length === 0) text += words.replace(/\s+/g, ' ');
    },
    onclosetag: (name) => {
      if (silent.at(-1) === name) silent.pop();
      if (BLOCKS.has(name) && name !== 'br') text += '\n';
    },
  });
  parser.end(html);
  return tidy(text);
}

/** The charset that a page names in its head (HTML Standard, 13.2.3.2: within the first 1,024 bytes). */
export function namedCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 1024);
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}
