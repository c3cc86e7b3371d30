import type { ReactNode } from 'react';
import type { Id } from '../../shared/base/id.ts';
import { AccessionsRoom } from '../archive/accessions-room.tsx';
import { ArchiveRoom } from '../archive/archive-room.tsx';
import { BackupsRoom } from '../archive/backups-room.tsx';
import { BinRoom } from '../archive/bin-room.tsx';
import { ConflictRoom } from '../archive/handover/conflict-room.tsx';
import { ConflictsRoom } from '../archive/handover/conflicts-room.tsx';
import { ReadingRoom } from '../archive/reading/reading-room.tsx';
import { NewRecordRoom, RecordRoom } from '../archive/record-room.tsx';
import { TableRoom } from '../archive/table/table-room.tsx';
import { UndatedRoom } from '../archive/undated/undated-room.tsx';
import { BoardRoom } from '../assembly/board-room.tsx';
import { CampaignRoom } from '../assembly/campaign-room.tsx';
import { CampaignsRoom } from '../assembly/campaigns-room.tsx';
import { ChronologyRoom } from '../assembly/chronology-room.tsx';
import { PetitionRoom } from '../assembly/petition-room.tsx';
import { PublicationsRoom } from './publications-room.tsx';
import { type Route, routeHash } from './route.ts';
import { SettingsRoom } from './settings-room.tsx';
import { TodayRoom } from './today-room.tsx';
import { useLater } from './use-later.ts';

/** The desk brings Lexical and the press along: read when a publication is opened first. */
const readDesk = () => import('../composer/composer-room.tsx');

function Desk({ publication }: { readonly publication: Id }): ReactNode {
  const desk = useLater(readDesk, 'now');
  return desk ? <desk.ComposerRoom publicationId={publication} /> : null;
}

/** The room of a place. */
export function Room({ route }: { readonly route: Route }): ReactNode {
  switch (route.room) {
    case 'today':
      return <TodayRoom />;
    case 'campaigns':
      return <CampaignsRoom />;
    case 'campaign':
      return <CampaignRoom key={route.id} id={route.id} />;
    case 'board':
      return <BoardRoom campaign={route.campaign} />;
    case 'petition':
      return <PetitionRoom key={route.id} id={route.id} />;
    case 'archive':
      return <ArchiveRoom route={route} />;
    case 'bin':
      return <BinRoom />;
    case 'reading':
      return <ReadingRoom key={routeHash(route)} route={route} />;
    case 'table':
      return <TableRoom key={route.document} document={route.document} />;
    case 'undated':
      return <UndatedRoom key={route.accession} accession={route.accession} />;
    case 'backups':
      return <BackupsRoom />;
    case 'accessions':
      return <AccessionsRoom />;
    case 'conflicts':
      return <ConflictsRoom />;
    case 'conflict':
      return <ConflictRoom key={route.id} id={route.id} />;
    case 'record':
      return <RecordRoom key={route.id} id={route.id} />;
    case 'new-record':
      return <NewRecordRoom key={route.kind} kind={route.kind} campaign={route.campaign} />;
    case 'publications':
      return <PublicationsRoom />;
    case 'composer':
      return <Desk key={route.id} publication={route.id} />;
    case 'chronology':
      return <ChronologyRoom route={route} />;
    case 'settings':
      return <SettingsRoom />;
  }
}
