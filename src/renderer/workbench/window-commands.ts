import {
  Archive,
  CalendarRange,
  FilePlus2,
  FileUp,
  Flag,
  FolderUp,
  LayoutTemplate,
  Newspaper,
  ScrollText,
  Search,
  Settings,
  Sun,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { Id } from '../../shared/base/id.ts';
import type { Command } from '../command/command.ts';
import type { Translate } from '../i18n/translate.ts';
import { focusNextPane } from './panes.ts';
import { scaleBy } from './settings-store.ts';
import { chooseAndTakeIn } from './take-in.ts';
import { goTo } from './use-route.ts';

const goings: readonly Command[] = [
  { id: 'go.today', label: 'workbench.goToday', icon: Sun, run: () => goTo({ room: 'today' }) },
  {
    id: 'go.campaigns',
    label: 'workbench.goCampaigns',
    icon: Flag,
    run: () => goTo({ room: 'campaigns' }),
  },
  {
    id: 'go.archive',
    label: 'workbench.goArchive',
    icon: Archive,
    run: () => goTo({ room: 'archive', query: '', kinds: [] }),
  },
  {
    id: 'go.publications',
    label: 'workbench.goPublications',
    icon: Newspaper,
    run: () => goTo({ room: 'publications' }),
  },
  {
    id: 'go.chronology',
    label: 'workbench.goChronology',
    icon: CalendarRange,
    run: () => goTo({ room: 'chronology', campaigns: [], zoom: 'day' }),
  },
  {
    id: 'go.settings',
    label: 'workbench.goSettings',
    icon: Settings,
    run: () => goTo({ room: 'settings' }),
  },
];

const goingCommands: readonly Command[] = goings.map((command) => ({
  ...command,
  menu: 'view',
  group: 'rooms',
}));

const viewCommands: readonly Command[] = [
  {
    id: 'view.larger',
    label: 'workbench.largerScale',
    icon: ZoomIn,
    menu: 'view',
    group: 'size',
    run: () => void scaleBy(1),
  },
  {
    id: 'view.smaller',
    label: 'workbench.smallerScale',
    icon: ZoomOut,
    menu: 'view',
    group: 'size',
    run: () => void scaleBy(-1),
  },
  {
    id: 'view.next-pane',
    label: 'workbench.nextPane',
    keys: 'F6',
    menu: 'view',
    group: 'panes',
    run: focusNextPane,
  },
];

const writingCommands: readonly Command[] = [
  {
    id: 'publication.new',
    label: 'workbench.fromTemplate',
    icon: FilePlus2,
    menu: 'file',
    group: 'new',
    keys: 'Mod+N',
    run: () => goTo({ room: 'today' }),
  },
  {
    id: 'publication.open',
    label: 'workbench.goPublications',
    icon: Newspaper,
    menu: 'file',
    group: 'new',
    keys: 'Mod+O',
    run: () => goTo({ room: 'publications' }),
  },
  {
    id: 'record.new-petition',
    label: 'record.newPetition',
    icon: ScrollText,
    menu: 'file',
    group: 'new',
    run: () => goTo({ room: 'new-record', kind: 'petition' }),
  },
];

export interface WindowParts {
  readonly t: Translate;
  readonly campaign: Id | undefined;
  readonly focusFind: () => void;
}

/** Deeds that can be done wherever one is. */
export function windowCommands({ t, campaign, focusFind }: WindowParts): readonly Command[] {
  return [
    ...writingCommands,
    {
      id: 'accession.files',
      label: 'workbench.takeInFiles',
      icon: FileUp,
      menu: 'file',
      group: 'accession',
      run: () => void chooseAndTakeIn({ t, campaign }, 'files'),
    },
    {
      id: 'accession.folder',
      label: 'workbench.takeInFolder',
      icon: FolderUp,
      menu: 'file',
      group: 'accession',
      run: () => void chooseAndTakeIn({ t, campaign }, 'folder'),
    },
    {
      id: 'template.take-in',
      label: 'template.takeIn',
      icon: LayoutTemplate,
      menu: 'file',
      group: 'accession',
      run: () => void chooseAndTakeIn({ t, campaign }, 'files'),
    },
    {
      id: 'find',
      label: 'workbench.findNow',
      icon: Search,
      menu: 'edit',
      group: 'find',
      keys: 'Mod+K',
      run: focusFind,
    },
    { id: 'find.alike', label: 'workbench.findNow', keys: 'Mod+F', run: focusFind },
    ...goingCommands,
    ...viewCommands,
  ];
}
