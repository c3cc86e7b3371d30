import { type Command, InvalidArgumentError, Option } from 'commander';
import { type RecordKind, recordKind } from '../../../shared/archive/record-kind.ts';
import { recordJsonSchema } from '../../../shared/archive/record-schema.ts';
import type { RecordRow } from '../../../shared/contract/archive-calls.ts';
import { type EdtfDate, toEdtf } from '../../../shared/japanese/edtf.ts';
import { parsePartialDate } from '../../../shared/japanese/partial-date.ts';
import { table } from '../output.ts';
import { inArchive, type Session, type SessionOptions } from '../session.ts';

interface KindOptions extends SessionOptions {
  readonly kind?: RecordKind;
}

const kindOption = (): Option =>
  new Option('--kind <kind>', 'only this kind').choices(recordKind.options);

const MOST = 500;

/** All rows, page by page. */
async function everyRow({ ask }: Session, kinds: RecordKind[]): Promise<RecordRow[]> {
  const rows: RecordRow[] = [];
  for (;;) {
    const page = await ask('record.list', { kinds, offset: rows.length, limit: MOST });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}

/** The date for other programs, beside the date as written. */
function interchanged(date: string | undefined): Partial<EdtfDate> {
  const parsed = date === undefined ? undefined : parsePartialDate(date);
  return parsed ? toEdtf(parsed) : {};
}

export function addList(program: Command): void {
  program
    .command('list')
    .description('list the records, newest date first')
    .argument('<archive>')
    .addOption(kindOption())
    .option('--json', 'print one JSON value')
    .action((archive: string, { kind, ...options }: KindOptions) =>
      inArchive(archive, options, async (session) => {
        const rows = await everyRow(session, kind ? [kind] : []);
        const records = rows.map(({ id, kind, title, date }) => ({
          id,
          kind,
          title,
          date,
          ...interchanged(date),
        }));
        session.output.result({ records }, () =>
          table(records.map(({ id, kind, title, date }) => [id, kind, date ?? '', title])),
        );
        return 0;
      }),
    );
}

export function addShow(program: Command): void {
  program
    .command('show')
    .description('show one record, whole')
    .argument('<archive>')
    .argument('<id>')
    .option('--json', 'print one JSON value')
    .action((archive: string, id: string, options: SessionOptions) =>
      inArchive(archive, options, async ({ ask, output }) => {
        const record = await ask('record.get', { id });
        output.result(record, () =>
          table(
            Object.entries(record).map(([name, value]) => [
              name,
              typeof value === 'string' ? value : JSON.stringify(value),
            ]),
          ),
        );
        return 0;
      }),
    );
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > MOST) {
    throw new InvalidArgumentError(`a whole number from 1 to ${MOST}`);
  }
  return value;
}

export function addSearch(program: Command): void {
  program
    .command('search')
    .description('full-text search over all records')
    .argument('<archive>')
    .argument('<query>')
    .addOption(kindOption())
    .option('--limit <n>', 'at most so many hits', wholeNumber, 20)
    .option('--json', 'print one JSON value')
    .action((archive: string, query: string, options: KindOptions & { limit: number }) =>
      inArchive(archive, options, async ({ ask, output }) => {
        const { kind, limit } = options;
        const found = await ask('search.find', { query, kinds: kind ? [kind] : [], limit });
        const hits = found.hits.map(({ id, kind, title, snippet, page }) => ({
          id,
          kind,
          title,
          page,
          snippet: snippet.map(({ text }) => text).join(''),
        }));
        output.result({ total: found.total, hits }, () => [
          ...table(
            hits.map(({ id, kind, title, snippet, page }) => [
              id,
              kind,
              page === undefined ? title : `${title} p.${page}`,
              snippet,
            ]),
          ),
          `${hits.length} of ${found.total}`,
        ]);
        return 0;
      }),
    );
}

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of the records')
    .option('--json', 'the same: it is JSON')
    .action(() => {
      process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
    });
}
