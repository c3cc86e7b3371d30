import {
  Archive,
  CalendarRange,
  Flag,
  type LucideIcon,
  Newspaper,
  Settings,
  Sun,
} from 'lucide-react';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import styles from './frame.module.css';
import { type Route, routeHash } from './route.ts';

interface Room {
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  readonly route: Route;
  /** Places that belong to the room. */
  readonly holds: readonly Route['room'][];
}

const ROOMS: readonly Room[] = [
  { label: 'workbench.today', icon: Sun, route: { room: 'today' }, holds: ['today'] },
  {
    label: 'workbench.campaigns',
    icon: Flag,
    route: { room: 'campaigns' },
    holds: ['campaigns', 'campaign', 'board', 'petition'],
  },
  {
    label: 'workbench.archive',
    icon: Archive,
    route: { room: 'archive', query: '', kinds: [] },
    holds: ['archive', 'bin', 'accessions', 'conflicts', 'conflict', 'record', 'new-record'],
  },
  {
    label: 'workbench.publications',
    icon: Newspaper,
    route: { room: 'publications' },
    holds: ['publications', 'composer'],
  },
  {
    label: 'workbench.chronology',
    icon: CalendarRange,
    route: { room: 'chronology', campaigns: [], zoom: 'day' },
    holds: ['chronology'],
  },
];

const SETTINGS: Room = {
  label: 'workbench.settings',
  icon: Settings,
  route: { room: 'settings' },
  holds: ['settings'],
};

function RoomLink({ room, here }: { readonly room: Room; readonly here: Route['room'] }) {
  const t = useTranslate();
  const Icon = room.icon;
  return (
    <a
      href={routeHash(room.route)}
      className={styles.roomLink}
      aria-current={room.holds.includes(here) ? 'page' : undefined}
    >
      <Icon size="1.375rem" aria-hidden />
      {t(room.label)}
    </a>
  );
}

/** The five rooms, always the same, and the settings at the foot. */
export function RoomList({ here }: { readonly here: Route['room'] }) {
  const t = useTranslate();
  return (
    <nav className={styles.rooms} aria-label={t('workbench.rooms')} data-pane>
      {ROOMS.map((room) => (
        <RoomLink key={room.label} room={room} here={here} />
      ))}
      <span className={styles.roomsGap} />
      <RoomLink room={SETTINGS} here={here} />
    </nav>
  );
}
