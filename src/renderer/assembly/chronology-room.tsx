import { CalendarDays, CalendarPlus, FileDown, FileSpreadsheet, Printer } from 'lucide-react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import { chronologyCalendar } from '../../shared/assembly/chronology-calendar.ts';
import { chronologyCsv, chronologyRows } from '../../shared/assembly/chronology-sheet.ts';
import type { RecordRow } from '../../shared/contract/archive-calls.ts';
import { fileNameFrom } from '../../shared/press/file-name.ts';
import { NewRecordButton } from '../archive/archive-deeds.tsx';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Menu } from '../ui/menu.tsx';
import { giveFile } from '../workbench/give-file.ts';
import { RoomFrame } from '../workbench/room-frame.tsx';
import type { Route } from '../workbench/route.ts';
import { goTo } from '../workbench/use-route.ts';
import styles from './chronology.module.css';
import { type ChronologyLine, chronologyLines, SIDE_KINDS } from './chronology-lines.ts';
import { type CampaignNames, DayView, MonthView, YearView } from './chronology-views.tsx';
import { byYearAndMonth, ZOOMS } from './chronology-zoom.ts';
import { printChronology } from './print-chronology.ts';
import { MOST_RECORDS } from './use-campaign-records.ts';
import { useChronology } from './use-chronology.ts';

type ChronologyRoute = Extract<Route, { room: 'chronology' }>;

const HAPPENINGS: readonly RecordKind[] = ['event', 'petition'];
const MOST_CAMPAIGNS = 500;

interface ChoicesProps {
  readonly route: ChronologyRoute;
  readonly campaigns: readonly RecordRow[];
  readonly withSides: boolean;
  readonly onSides: (withSides: boolean) => void;
}

/** Which campaigns stand in it, and what besides events and petitions. */
function Choices({ route, campaigns, withSides, onSides }: ChoicesProps) {
  const t = useTranslate();
  const chosen = route.campaigns;
  const choose = (next: readonly string[]): void => goTo({ ...route, campaigns: next });
  return (
    <div className={styles.choices}>
      <h2>{t('chronology.which')}</h2>
      <Checkbox isSelected={chosen.length === 0} onChange={() => choose([])}>
        {t('chronology.all')}
      </Checkbox>
      {campaigns.map(({ id, title }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isOn) =>
            choose(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        >
          {title}
        </Checkbox>
      ))}
      <h2>{t('chronology.sides')}</h2>
      <Checkbox isSelected={withSides} onChange={onSides}>
        {t('room.chronologySides')}
      </Checkbox>
    </div>
  );
}

interface DeedsProps {
  readonly route: ChronologyRoute;
  readonly lines: readonly ChronologyLine[];
  readonly titles: CampaignNames;
  readonly body: RefObject<HTMLElement | null>;
}

/** How closely one looks, and what can be made of it. */
function Deeds({ route, lines, titles, body }: DeedsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const chosen = route.campaigns.flatMap((id) => titles.get(id) ?? []);
  const name = [t('chronology.fileName'), ...chosen].join(' ');
  const print = (): void => {
    if (body.current) void printChronology(body.current, name);
  };
  const asTable = (): void =>
    giveFile(
      `${fileNameFrom(name)}.csv`,
      'text/csv;charset=utf-8',
      chronologyCsv(chronologyRows(lines, titles), language),
    );
  const asCalendar = (): void =>
    giveFile(
      `${fileNameFrom(name)}.ics`,
      'text/calendar;charset=utf-8',
      chronologyCalendar(lines, titles, new Date().toISOString()),
    );
  const files = [
    { id: 'csv', label: t('chronology.asTable'), icon: FileSpreadsheet, run: asTable },
    { id: 'ics', label: t('chronology.asCalendar'), icon: CalendarPlus, run: asCalendar },
  ];
  return (
    <>
      {ZOOMS.map((zoom) => (
        <Button key={zoom} isPressed={route.zoom === zoom} onPress={() => goTo({ ...route, zoom })}>
          {t(`chronology.zoom_${zoom}`)}
        </Button>
      ))}
      <Menu label={t('chronology.asFile')} groups={[files]}>
        <Button icon={FileDown}>{t('chronology.asFile')}</Button>
      </Menu>
      <Button icon={Printer} onPress={print}>
        {t('chronology.print')}
      </Button>
    </>
  );
}

/** 年表: everything dated, of one campaign, of several, or of all; by years, months or days. */
export function ChronologyRoom({ route }: { readonly route: ChronologyRoute }) {
  const t = useTranslate();
  const language = useLanguage();
  const [withSides, setSides] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const asked = { kinds: ['campaign' as const], limit: MOST_CAMPAIGNS };
  const campaigns = useQuery('record.list', asked).reply?.rows ?? [];
  const kinds = withSides ? [...HAPPENINGS, ...SIDE_KINDS] : HAPPENINGS;
  const records = useChronology(route.campaigns, kinds);
  const lines = useMemo(() => chronologyLines(records ?? [], language), [records, language]);
  const years = useMemo(() => byYearAndMonth(lines), [lines]);
  const titles: CampaignNames = new Map(campaigns.map(({ id, title }) => [id, title]));
  // Of one campaign every line says the same.
  const names: CampaignNames = route.campaigns.length === 1 || titles.size < 2 ? new Map() : titles;
  const toYear = (year: string): void => {
    goTo({ ...route, zoom: 'month' });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        void body.current?.querySelector(`[data-year="${year}"]`)?.scrollIntoView();
      }),
    );
  };
  const isCut = route.campaigns.length === 0 && records?.length === MOST_RECORDS;
  const [campaign] = route.campaigns;
  return (
    <RoomFrame
      title={t('workbench.chronology')}
      deeds={<Deeds route={route} lines={lines} titles={titles} body={body} />}
      aside={
        <Choices route={route} campaigns={campaigns} withSides={withSides} onSides={setSides} />
      }
    >
      {isCut && <p className={styles.note}>{t('chronology.tooMany', { count: MOST_RECORDS })}</p>}
      {records?.length === 0 && (
        <EmptyState
          icon={CalendarDays}
          title={t('room.chronologyEmpty')}
          deeds={<NewRecordButton campaign={campaign} />}
        >
          {t('room.chronologyEmptyLead')}
        </EmptyState>
      )}
      <div ref={body} className={styles.years}>
        {route.zoom === 'year' && <YearView years={years} names={names} onYear={toYear} />}
        {route.zoom === 'month' && <MonthView years={years} names={names} />}
        {route.zoom === 'day' && <DayView years={years} names={names} />}
      </div>
    </RoomFrame>
  );
}
