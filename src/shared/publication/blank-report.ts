import { stylesOf } from './fill-template.ts';
import { textFrame } from './frame.ts';
import { PUBLICATION_VERSION, type Publication, publication } from './publication.ts';
import { insideMargins } from './sheet.ts';
import type { Template } from './template.ts';

export interface BlankReport {
  readonly title: string;
  /** The words of its first heading. */
  readonly heading: string;
  readonly newId: () => string;
}

/** A report without a campaign, set like the template: its title, one heading and an empty paragraph to begin with. */
export function blankReport(
  template: Template,
  { title, heading, newId }: BlankReport,
): Publication {
  const story = newId();
  const frame = textFrame.parse({
    kind: 'text',
    id: newId(),
    ...insideMargins(template.sheet),
    story,
  });
  return publication.parse({
    version: PUBLICATION_VERSION,
    title,
    language: 'ja',
    sheet: template.sheet,
    pages: [{ id: newId(), frames: [frame] }],
    stories: {
      [story]: {
        blocks: [
          { type: 'paragraph', style: 'headline', runs: [{ type: 'text', text: heading }] },
          { type: 'paragraph', style: 'body', runs: [] },
        ],
      },
    },
    styles: stylesOf(template),
    report: { story, contents: false },
  });
}
