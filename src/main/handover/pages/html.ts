/** Text that is HTML already. Everything else is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

type Part = string | number | Html | readonly Html[];

function partText(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(({ text }) => text).join('');
}

/** HTML from a template: what is put in stands there as it was written, never as a sign of HTML. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    pieces
      .map((piece, index) => piece + (index < parts.length ? partText(parts[index] ?? '') : ''))
      .join(''),
  );

/** A path in the bag as a page in another folder of it names it. */
export function hrefFrom(page: string, target: string): string {
  const up = page.split('/').length - 1;
  return `${'../'.repeat(up)}${target.split('/').map(encodeURIComponent).join('/')}`;
}

/** Quiet, and for paper: dark on white, no colour that carries meaning, links that say where they lead when printed. */
const STYLE = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #1f1d1a; background: #fff; font: 16px/1.7 "BIZ UDPGothic", "BIZ UDPゴシック", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #bbb6ae; }
p, li, dd, td { white-space: pre-wrap; overflow-wrap: anywhere; }
p { margin: .5rem 0; }
.about { color: #55504a; }
.bin { border: 1px solid #55504a; padding: .25rem .75rem; display: inline-block; }
dl { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: .35rem 1rem; margin: .5rem 0; }
dt { color: #55504a; }
dd { margin: 0; }
dd > dl, dd > ul { margin: 0; }
ul, ol { margin: .25rem 0; padding-left: 1.4rem; }
img { max-width: 100%; max-height: 32rem; height: auto; border: 1px solid #bbb6ae; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #d8d3ca; padding: .3rem .6rem .3rem 0; }
td:first-child { width: 10rem; }
a { color: #2b3a7a; }
code, pre { font-family: "BIZ UDGothic", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: #f4f2ee; padding: 0 .25rem; }
pre { padding: .75rem; }
footer { margin-top: 2.5rem; border-top: 1px solid #bbb6ae; color: #55504a; font-size: .85rem; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } dl, img, tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** A whole page. It loads nothing, runs nothing, and needs no network. */
export const htmlPage = (title: string, body: readonly Html[]): string =>
  html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; form-action 'none'">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
