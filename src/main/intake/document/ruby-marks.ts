/** Private-use characters that carry ruby through a reader that knows nothing of it: base, reading, end. */
export const RUBY_MARKS = { base: '\ue000', reading: '\ue001', end: '\ue002' } as const;
const { base, reading, end } = RUBY_MARKS;

const RUBY = /<w:ruby(?:\s[^>]*)?>([\s\S]*?)<\/w:ruby>/g;
const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

const wordsIn = (xml: string, element: string): string => {
  const part = new RegExp(`<w:${element}(?:\\s[^>]*)?>([\\s\\S]*?)</w:${element}>`).exec(xml)?.[1];
  return [...(part ?? '').matchAll(TEXT)].map(([, words]) => words).join('');
};

/**
 * Puts each w:ruby of a document.xml (ECMA-376 part 1, 17.3.3.25) into marked running text. It stands inside a run, as w:t does.
 * Private-use characters that were there before are taken out, so that no text can pass for ruby.
 */
export const markRuby = (documentXml: string): string =>
  documentXml.replace(/[\ue000-\ue002]/g, '').replace(RUBY, (_whole, inside: string) => {
    const [words, read] = [wordsIn(inside, 'rubyBase'), wordsIn(inside, 'rt')];
    const marked = read === '' ? words : `${base}${words}${reading}${read}${end}`;
    return `<w:t xml:space="preserve">${marked}</w:t>`;
  });
