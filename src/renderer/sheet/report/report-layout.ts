/** Where the pages lie on what they are drawn on: one under the other. */
export interface ReportPlace {
  /** From the head of one page to the head of the next. */
  readonly pitchPx: number;
  /** Of the first page's corner. */
  readonly originPx: { readonly x: number; readonly y: number };
}

/** Where the lines of a report have come to stand. */
export interface ReportLayout {
  readonly pages: number;
  /** Page of each heading in the order of the story, 1 first. */
  readonly headings: readonly number[];
}

export const FIRST_LAYOUT: ReportLayout = { pages: 1, headings: [] };

const HEADINGS = '.story-paragraph[data-style="headline"], .story-paragraph[data-style="heading"]';

/** Headings of a drawn report, in the order of its story. */
export const headingElements = (flow: Element): HTMLElement[] => [
  ...flow.querySelectorAll<HTMLElement>(HEADINGS),
];

export const isSameLayout = (one: ReportLayout, other: ReportLayout): boolean =>
  one.pages === other.pages &&
  one.headings.length === other.headings.length &&
  one.headings.every((page, at) => page === other.headings[at]);

/** The page, 0 first, on which a part of the flow begins. `scale`: how much larger than life it is drawn. */
function pageFinder(flow: HTMLElement, pitchPx: number): (element: Element) => number {
  const box = flow.getBoundingClientRect();
  const scale = box.width / flow.offsetWidth || 1;
  return (element) => {
    const [first] = element.getClientRects();
    return first ? Math.max(0, Math.floor((first.top - box.top + 1) / scale / pitchPx)) : 0;
  };
}

/** A chronology says year and month again in the first line of a page, and of a column. */
function markFirstRows(flow: HTMLElement, pageOf: (element: Element) => number): void {
  let before: { table: Element | null; page: number; leftPx: number } | undefined;
  for (const row of flow.querySelectorAll('[data-flow-row]')) {
    const here = {
      table: row.closest('table'),
      page: pageOf(row),
      leftPx: Math.round(row.getBoundingClientRect().left),
    };
    const isFirst =
      before?.table !== here.table || before.page !== here.page || before.leftPx !== here.leftPx;
    row.toggleAttribute('data-first', isFirst);
    before = here;
  }
}

/** Reads the pages off the drawn flow, and marks what depends on them but moves nothing. */
export function layOut(flow: HTMLElement, pitchPx: number): ReportLayout {
  const pageOf = pageFinder(flow, pitchPx);
  markFirstRows(flow, pageOf);
  return {
    // The flow is as high as its pages, with a gap between each two.
    pages: Math.max(1, Math.ceil(flow.offsetHeight / pitchPx)),
    headings: headingElements(flow).map((heading) => pageOf(heading) + 1),
  };
}

/** The frames that stand in the flow, by page, 0 first. */
export function placedByPage(flow: HTMLElement, pitchPx: number): Map<number, string[]> {
  const pageOf = pageFinder(flow, pitchPx);
  const byPage = new Map<number, string[]>();
  for (const element of flow.querySelectorAll<HTMLElement>('[data-placed]')) {
    const page = pageOf(element);
    byPage.set(page, [...(byPage.get(page) ?? []), element.dataset.placed ?? '']);
  }
  return byPage;
}
