import { availableParallelism, totalmem } from 'node:os';
import type { Publication } from '../../shared/publication/publication.ts';
import type { WorkerStarter } from '../host.ts';
import {
  type DocumentFacts,
  type FileEntry,
  type PictureFacts,
  type PictureReply,
  type PictureRequest,
  pictureReply,
  type RequestOf,
  type TableSheet,
  type UnpackedMember,
  type Unreadable,
} from './picture-message.ts';
import { type Breakdown, workerPool } from './worker-pool.ts';

export type ReadResult =
  | { readonly facts: PictureFacts }
  | { readonly unreadable: Unreadable }
  /** The archive's disk did not take the bytes: the system's code. */
  | { readonly unstaged: string };
export type DocumentResult =
  | { readonly document: DocumentFacts }
  | { readonly unreadable: Unreadable }
  | { readonly unstaged: string };
export type UnpackResult =
  | { readonly members: readonly UnpackedMember[] }
  | { readonly unreadable: Unreadable }
  | { readonly unstaged: string };
export type TablesResult =
  | { readonly sheets: readonly TableSheet[] }
  | { readonly unreadable: Unreadable };
export type TemplateResult =
  | { readonly publication: Publication }
  | { readonly unreadable: Unreadable };
export type JpegResult = { readonly jpeg: Uint8Array } | { readonly unreadable: Unreadable };
export type ListResult = { readonly listed: true } | { readonly unreadable: Unreadable };
export type PlaceRequest = Omit<RequestOf<'place'>, 'deed'>;

/** Processes that parse foreign bytes. One that hangs, dies or grows is killed; its file is reported, the rest goes on. */
export interface PictureWorkers {
  /** As many files as are worth giving at once. */
  readonly atOnce: number;
  /** Reads a photo and lays its bytes at `staged`. */
  read(path: string, staged: string): Promise<ReadResult>;
  /** A page of a PDF, counted from 1, on white. */
  page(request: Omit<RequestOf<'page'>, 'deed'>): Promise<JpegResult>;
  /** Lays what is in a ZIP file or a mail into a folder that is there. */
  unpack(path: string, folder: string): Promise<UnpackResult>;
  /** Reads any other file and lays its bytes at `staged`. */
  document(path: string, parts: { name: string; staged: string }): Promise<DocumentResult>;
  /** The tables of an xlsx or csv file. */
  tables(path: string, name: string): Promise<TablesResult>;
  /** A template that another archive has given. */
  template(path: string): Promise<TemplateResult>;
  /** The camera's own thumbnail, where the photo has one. */
  glimpse(path: string): Promise<JpegResult>;
  derive(path: string, longestPx: number): Promise<JpegResult>;
  place(request: PlaceRequest): Promise<JpegResult>;
  /** Hands over the entries of a file of records, some at a time, in their order. */
  list(path: string, take: (entries: readonly FileEntry[]) => void): Promise<ListResult>;
  close(): Promise<void>;
}

/** How long a file may take and how long a process stays without work. */
export interface PictureLimits {
  readonly patienceMs: number;
  readonly idleMs: number;
}

const LIMITS: PictureLimits = { patienceMs: 15_000, idleMs: 30_000 };
const BYTES_EACH = 1024 ** 3;
const MOST_PROCESSES = 8;

/** One for each core, as long as each may grow to its limit. */
const processes = (): number =>
  Math.max(
    2,
    Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_EACH), MOST_PROCESSES),
  );

function unreadableBy(breakdown: Breakdown, { patienceMs }: PictureLimits): Unreadable {
  switch (breakdown) {
    case 'hung':
      return { code: 'intake/took-too-long', reason: `not read after ${patienceMs / 1000} s` };
    case 'overgrown':
      return { code: 'intake/too-large', reason: 'reading it needs more than 768 MB of memory' };
    case 'died':
      return { code: 'intake/not-readable', reason: 'the reader broke down on this file' };
    case 'closed':
      return { code: 'intake/not-readable', reason: 'the program ended' };
  }
}

const UNEXPECTED: Unreadable = {
  code: 'intake/not-readable',
  reason: 'the reader answered something else',
};

export function pictureWorkers(
  starter: WorkerStarter,
  log: (line: string) => void,
  limits = LIMITS,
): PictureWorkers {
  const most = processes();
  const pool = workerPool({ start: () => starter.process('intake'), most, log, ...limits });

  /** The last reply; entries that come before it go to `take`. */
  const ask = async (
    request: PictureRequest,
    take?: (entries: readonly FileEntry[]) => void,
  ): Promise<PictureReply> => {
    let last: PictureReply = { is: 'unreadable', unreadable: UNEXPECTED };
    const breakdown = await pool.give({
      request,
      hear: (message) => {
        const reply = pictureReply.parse(message);
        if (reply.is === 'overgrown') return 'overgrown';
        if (reply.is === 'entries') take?.(reply.entries);
        else last = reply;
        return reply.is === 'entries' ? 'more' : 'last';
      },
    });
    return breakdown ? { is: 'unreadable', unreadable: unreadableBy(breakdown, limits) } : last;
  };
  const refused = (reply: PictureReply): { unreadable: Unreadable } => ({
    unreadable: reply.is === 'unreadable' ? reply.unreadable : UNEXPECTED,
  });
  const jpeg = async (request: PictureRequest): Promise<JpegResult> => {
    const reply = await ask(request);
    return reply.is === 'jpeg' ? { jpeg: reply.jpeg } : refused(reply);
  };

  return {
    atOnce: most * 2,
    read: async (path, staged) => {
      const reply = await ask({ deed: 'read', path, staged });
      if (reply.is === 'unstaged') return { unstaged: reply.code };
      return reply.is === 'photo' ? { facts: reply.facts } : refused(reply);
    },
    page: (request) => jpeg({ deed: 'page', ...request }),
    unpack: async (path, folder) => {
      const reply = await ask({ deed: 'unpack', path, folder });
      if (reply.is === 'unstaged') return { unstaged: reply.code };
      return reply.is === 'unpacked' ? { members: reply.members } : refused(reply);
    },
    document: async (path, parts) => {
      const reply = await ask({ deed: 'document', path, ...parts });
      if (reply.is === 'unstaged') return { unstaged: reply.code };
      return reply.is === 'document' ? { document: reply.document } : refused(reply);
    },
    tables: async (path, name) => {
      const reply = await ask({ deed: 'tables', path, name });
      return reply.is === 'tables' ? { sheets: reply.sheets } : refused(reply);
    },
    template: async (path) => {
      const reply = await ask({ deed: 'template', path });
      return reply.is === 'template' ? { publication: reply.publication } : refused(reply);
    },
    glimpse: (path) => jpeg({ deed: 'glimpse', path }),
    derive: (path, longestPx) => jpeg({ deed: 'derive', path, longestPx }),
    place: (request) => jpeg({ deed: 'place', ...request }),
    list: async (path, take) => {
      const reply = await ask({ deed: 'list', path }, take);
      return reply.is === 'listed' ? { listed: true } : refused(reply);
    },
    close: pool.close,
  };
}
