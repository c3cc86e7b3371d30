import { type PublicationRow, publicationRow } from '../../shared/contract/publication-calls.ts';

/** Columns of what lists show. */
export const ROW_COLUMNS =
  'id, title, template, campaign, size, orientation, pages, revision, changed';

/** The archive's own templates: as JSON.stringify writes the mark; in words its quotation marks would be escaped. Damaged content is none. */
export const IS_TEMPLATE = `instr(content, '"isTemplate":true') > 0`;

/** What lists show of a publication. */
export function readRow(row: Readonly<Record<string, unknown>>): PublicationRow {
  const { size, orientation, template, campaign, ...rest } = row;
  return publicationRow.parse({
    ...rest,
    ...(template === null ? {} : { template }),
    ...(campaign === null ? {} : { campaign }),
    sheet: { size, orientation },
  });
}
