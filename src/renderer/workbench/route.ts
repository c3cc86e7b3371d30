import { type FacetName, facetName } from '../../shared/archive/facet.ts';
import { type RecordKind, recordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';

/** What a search in the archive is narrowed down by, besides its words and kinds. */
export interface Narrowed {
  /** Civil days, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly usage?: 'used' | 'unused';
  /** Any of the values of each name. */
  readonly values?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

/** Where one is: the room and what is open in it. Written in the address after `#`. */
export type Route =
  | { readonly room: 'today' }
  | { readonly room: 'campaigns' }
  | { readonly room: 'campaign'; readonly id: Id }
  /** Petitions by where they stand; of one campaign, or of all. */
  | { readonly room: 'board'; readonly campaign?: Id }
  | { readonly room: 'petition'; readonly id: Id }
  | {
      readonly room: 'archive';
      readonly query: string;
      readonly kinds: readonly RecordKind[];
      readonly accession?: Id;
      readonly narrowed?: Narrowed;
    }
  | { readonly room: 'bin' }
  | { readonly room: 'accessions' }
  | { readonly room: 'backups' }
  /** Photos that nobody has given a date yet; of one accession, or of all. */
  | { readonly room: 'undated'; readonly accession?: Id }
  | {
      readonly room: 'reading';
      readonly as: 'petition' | 'chronology';
      readonly document?: Id;
      readonly campaign?: Id;
    }
  /** A list that somebody keeps in a spreadsheet, to become records. */
  | { readonly room: 'table'; readonly document: Id }
  | { readonly room: 'conflicts' }
  | { readonly room: 'conflict'; readonly id: Id }
  | { readonly room: 'record'; readonly id: Id }
  | { readonly room: 'new-record'; readonly kind: RecordKind; readonly campaign?: Id }
  | { readonly room: 'publications' }
  | { readonly room: 'composer'; readonly id: Id }
  | {
      readonly room: 'chronology';
      /** Those that are chosen; none: all there are. */
      readonly campaigns: readonly Id[];
      readonly zoom: 'year' | 'month' | 'day';
    }
  | { readonly room: 'settings' };

export const TODAY: Route = { room: 'today' };

const isKind = (text: string): text is RecordKind => recordKind.safeParse(text).success;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function narrowedBy(params: URLSearchParams): Narrowed | undefined {
  const [from, to, usage] = ['from', 'to', 'usage'].map((name) => params.get(name) ?? '');
  const values = Object.fromEntries(
    facetName.options.flatMap((name) => {
      const chosen = params.getAll(name).filter((value) => value !== '');
      return chosen.length > 0 ? [[name, chosen]] : [];
    }),
  );
  const narrowed: Narrowed = {
    ...(from !== undefined && DAY.test(from) && { from }),
    ...(to !== undefined && DAY.test(to) && { to }),
    ...((usage === 'used' || usage === 'unused') && { usage }),
    ...(Object.keys(values).length > 0 && { values }),
  };
  return Object.keys(narrowed).length > 0 ? narrowed : undefined;
}

const narrowedParams = ({ from, to, usage, values = {} }: Narrowed) => [
  ['from', from ?? ''] as const,
  ['to', to ?? ''] as const,
  ['usage', usage ?? ''] as const,
  ...facetName.options.flatMap((name) =>
    (values[name] ?? []).map((value) => [name, value] as const),
  ),
];

function archiveRoute(path: readonly string[], params: URLSearchParams): Route {
  if (path[1] === 'bin') return { room: 'bin' };
  if (path[1] === 'accessions') return { room: 'accessions' };
  if (path[1] === 'undated') {
    const accession = params.get('accession');
    return { room: 'undated', ...(accession === null ? {} : { accession }) };
  }
  if (path[1] === 'backups') return { room: 'backups' };
  if (path[1] === 'conflicts') {
    const id = path[2] ?? '';
    return id === '' ? { room: 'conflicts' } : { room: 'conflict', id };
  }
  const accession = params.get('accession');
  const narrowed = narrowedBy(params);
  return {
    room: 'archive',
    query: params.get('q') ?? '',
    kinds: params.getAll('kind').filter(isKind),
    ...(accession === null ? {} : { accession }),
    ...(narrowed && { narrowed }),
  };
}

function recordRoute(path: readonly string[], params: URLSearchParams): Route {
  const [, id = '', kind = ''] = path;
  if (id !== 'new')
    return id === '' ? { room: 'archive', query: '', kinds: [] } : { room: 'record', id };
  const campaign = params.get('campaign');
  if (!isKind(kind)) return { room: 'archive', query: '', kinds: [] };
  return { room: 'new-record', kind, ...(campaign === null ? {} : { campaign }) };
}

/** Reads `#/archive?q=国保`; what is not known leads to today's room. */
export function parseRoute(hash: string): Route {
  const [pathname = '', search = ''] = hash.replace(/^#?\/?/, '').split('?');
  const path = pathname.split('/');
  const params = new URLSearchParams(search);
  const id = path[1] ?? '';
  switch (path[0]) {
    case 'campaigns':
      return id === '' ? { room: 'campaigns' } : { room: 'campaign', id };
    case 'archive':
      return archiveRoute(path, params);
    case 'records':
      return recordRoute(path, params);
    case 'reading': {
      const [document, campaign] = [params.get('document'), params.get('campaign')];
      return {
        room: 'reading',
        as: path[1] === 'chronology' ? 'chronology' : 'petition',
        ...(document === null ? {} : { document }),
        ...(campaign === null ? {} : { campaign }),
      };
    }
    case 'tables':
      return id === '' ? TODAY : { room: 'table', document: id };
    case 'publications':
      return id === '' ? { room: 'publications' } : { room: 'composer', id };
    case 'chronology': {
      const zoom = params.get('zoom');
      return {
        room: 'chronology',
        campaigns: params.getAll('campaign').filter((one) => one !== ''),
        zoom: zoom === 'year' || zoom === 'month' ? zoom : 'day',
      };
    }
    case 'petitions': {
      if (id !== '') return { room: 'petition', id };
      const campaign = params.get('campaign');
      return { room: 'board', ...(campaign === null ? {} : { campaign }) };
    }
    case 'settings':
      return { room: 'settings' };
    default:
      return TODAY;
  }
}

const withParams = (path: string, params: readonly (readonly [string, string])[]): string => {
  const given = params.filter(([, value]) => value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, value])).toString();
  return search === '' ? path : `${path}?${search}`;
};

/** The address of a place: `#/records/…`. */
export function routeHash(route: Route): string {
  switch (route.room) {
    case 'today':
    case 'campaigns':
    case 'publications':
    case 'settings':
      return `#/${route.room}`;
    case 'campaign':
      return `#/campaigns/${route.id}`;
    case 'board':
      return withParams('#/petitions', [['campaign', route.campaign ?? '']]);
    case 'petition':
      return `#/petitions/${route.id}`;
    case 'archive':
      return withParams('#/archive', [
        ['q', route.query],
        ...route.kinds.map((kind) => ['kind', kind] as const),
        ['accession', route.accession ?? ''],
        ...narrowedParams(route.narrowed ?? {}),
      ]);
    case 'bin':
      return '#/archive/bin';
    case 'accessions':
      return '#/archive/accessions';
    case 'undated':
      return withParams('#/archive/undated', [['accession', route.accession ?? '']]);
    case 'backups':
      return '#/archive/backups';
    case 'reading':
      return withParams(`#/reading/${route.as}`, [
        ['document', route.document ?? ''],
        ['campaign', route.campaign ?? ''],
      ]);
    case 'table':
      return `#/tables/${route.document}`;
    case 'conflicts':
      return '#/archive/conflicts';
    case 'conflict':
      return `#/archive/conflicts/${route.id}`;
    case 'record':
      return `#/records/${route.id}`;
    case 'new-record':
      return withParams(`#/records/new/${route.kind}`, [['campaign', route.campaign ?? '']]);
    case 'composer':
      return `#/publications/${route.id}`;
    case 'chronology':
      return withParams('#/chronology', [
        ['zoom', route.zoom === 'day' ? '' : route.zoom],
        ...route.campaigns.map((id) => ['campaign', id] as const),
      ]);
  }
}
