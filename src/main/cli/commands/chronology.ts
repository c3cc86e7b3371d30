import { type Command, Option } from 'commander';
import type { ArchiveRecord } from '../../../shared/archive/archive-record.ts';
import { chronologyCalendar } from '../../../shared/assembly/chronology-calendar.ts';
import { type ChronologyItem, chronologyItems } from '../../../shared/assembly/chronology-items.ts';
import {
  type CampaignTitles,
  chronologyCsv,
  chronologyMarkdown,
  chronologyRows,
} from '../../../shared/assembly/chronology-sheet.ts';
import { failure } from '../../../shared/base/failure.ts';
import { inArchive, type Session } from '../session.ts';

const FORMATS = ['md', 'json', 'csv', 'ics'] as const;

interface ChronologyOptions {
  readonly campaign: string[];
  readonly format: (typeof FORMATS)[number];
}

const PAGE = 500;

async function campaignNamed({ ask }: Session, id: string): Promise<ArchiveRecord> {
  const record = await ask('record.get', { id });
  if (record.kind !== 'campaign') throw failure('publication/campaign-not-found', { id });
  return record;
}

/** Events and petitions of a campaign, page by page. */
async function happeningsOf({ ask }: Session, campaign: string): Promise<ArchiveRecord[]> {
  const records: ArchiveRecord[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await ask('record.list', {
      kinds: ['event', 'petition'],
      campaign,
      offset,
      limit: PAGE,
    });
    records.push(...(await ask('record.gather', { ids: rows.map(({ id }) => id) })));
    if (offset + PAGE >= total) return records;
  }
}

/** The lines in words, and the campaigns that they are of. */
interface Told {
  readonly items: readonly ChronologyItem[];
  readonly titles: CampaignTitles;
}

function written({ items, titles }: Told, format: ChronologyOptions['format']): string {
  const rows = chronologyRows(items, titles);
  switch (format) {
    case 'json':
      return `${JSON.stringify({ chronology: rows }, null, 2)}\n`;
    case 'csv':
      return chronologyCsv(rows, 'ja');
    case 'ics':
      return chronologyCalendar(items, titles, new Date().toISOString());
    case 'md':
      return chronologyMarkdown([...titles.values()].join('・'), rows);
  }
}

export function addChronology(program: Command): void {
  program
    .command('chronology')
    .description('print what happened in a campaign, or in several, in the order of time')
    .argument('<archive>')
    .requiredOption('--campaign <id...>', 'record id of the campaign, or of several')
    .addOption(
      new Option(
        '--format <format>',
        'md: for people; csv: for a spreadsheet; ics: for a calendar; json',
      )
        .choices(FORMATS)
        .default('md'),
    )
    .action((archive: string, options: ChronologyOptions) =>
      inArchive(archive, { json: options.format === 'json' }, async (session) => {
        const campaigns: ArchiveRecord[] = [];
        const records = new Map<string, ArchiveRecord>();
        for (const id of new Set(options.campaign)) {
          campaigns.push(await campaignNamed(session, id));
          for (const record of await happeningsOf(session, id)) records.set(record.id, record);
        }
        const titles = new Map(campaigns.map(({ id, title }) => [id, title]));
        const items = chronologyItems([...records.values()], 'ja');
        process.stdout.write(written({ items, titles }, options.format));
        return 0;
      }),
    );
}
