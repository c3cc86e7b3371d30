import type { Publication } from './publication.ts';

/** 右綴じ: what is mostly written vertically is bound at the right and opens to the right (JLREQ 2.3, page progression). */
export function bindsRight({ pages }: Pick<Publication, 'pages'>): boolean {
  const texts = pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) => (frame.kind === 'text' ? [frame.writing] : []));
  return texts.filter((writing) => writing === 'vertical').length > texts.length / 2;
}
