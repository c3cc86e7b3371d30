import * as z from 'zod';
import { archiveRecord, recordDraft } from '../archive/archive-record.ts';
import { unread } from '../archive/document.ts';
import { consent } from '../archive/photo.ts';
import { recordKind } from '../archive/record-kind.ts';
import { id, sha256Hex } from '../base/id.ts';
import { command, query } from './method.ts';
import { searchQuery } from './search-query.ts';

const nothing = z.object({});
/** Opaque handle of a file or folder that the user chose, dropped or pasted; paths stay in main. */
export const ticket = z.string().min(1).max(100);

/** What lists show of a record. */
export const recordRow = z.object({
  id,
  kind: recordKind,
  title: z.string(),
  /** As written. */
  date: z.string().optional(),
  /** One line that tells it from others of its kind (speaker, paper, place, stage …). */
  context: z.string(),
  /** Content address of the picture, for photos. */
  original: sha256Hex.optional(),
  widthPx: z.number().optional(),
  heightPx: z.number().optional(),
  /** 0 to 5, and whether it may be printed, for photos. */
  stars: z.number().int().optional(),
  consent: consent.optional(),
  revision: z.number().int(),
  changed: z.string(),
});
export type RecordRow = z.infer<typeof recordRow>;

export const archiveState = z.object({
  /** The archive that is open. */
  open: z
    .object({
      name: z.string(),
      records: z.number().int(),
      publications: z.number().int(),
      /** Given when it can be looked at only. */
      readOnly: z.enum(['newer-version', 'medium']).optional(),
    })
    .optional(),
  /** Archives known on this machine, newest first. */
  known: z.array(z.object({ ticket, name: z.string(), lastOpened: z.string() })),
  /** Name that a new archive in the documents folder would get. */
  suggestedName: z.string(),
});

export const searchHit = z.object({
  ...recordRow.shape,
  /** Piece of the text around the first hit; `hit` parts are highlighted. */
  snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  /** The page of a document on which that piece stands, 1 first. */
  page: z.number().int().optional(),
});
export type SearchHit = z.infer<typeof searchHit>;

const page = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
};
const rows = z.object({ total: z.number().int(), rows: z.array(recordRow) });

export const archiveCalls = {
  /** What is open, what could be. */
  'archive.state': query(nothing, archiveState),
  /** Makes an archive folder of that name in the documents folder, or in the chosen folder, and opens it. */
  'archive.create': command(
    z.object({
      name: z.string().trim().min(1).max(80),
      folder: ticket.optional(),
      withSample: z.boolean().default(false),
    }),
    archiveState,
  ),
  'archive.open': command(z.object({ ticket }), archiveState),
  'archive.close': command(nothing, archiveState),
  /** Starts checking every hash; a job whose result is a verification. */
  'archive.verify': command(nothing, z.object({ job: id })),

  /** Newest date first unless said otherwise. `campaign` keeps those linked to it with role `campaign`. */
  'record.list': query(
    z.object({
      kinds: z.array(recordKind).default([]),
      campaign: id.optional(),
      accession: id.optional(),
      sort: z.enum(['date-newest', 'date-oldest', 'title', 'changed']).default('date-newest'),
      ...page,
    }),
    rows,
  ),
  'record.get': query(z.object({ id }), archiveRecord),
  /** Several at once, in the order asked for; unknown ones are left out. */
  'record.gather': query(z.object({ ids: z.array(id).max(500) }), z.array(archiveRecord)),
  /** Records that link to this one. */
  'record.backlinks': query(
    z.object({ id }),
    z.array(z.object({ role: z.string(), row: recordRow })),
  ),
  'record.create': command(z.object({ record: recordDraft }), archiveRecord),
  /** `archive/stale-revision` when it was saved elsewhere since `revision`. */
  'record.save': command(
    z.object({ id, revision: z.number().int(), record: recordDraft }),
    archiveRecord,
  ),
  /** Into the bin, for 30 days. */
  'record.trash': command(
    z.object({ ids: z.array(id).min(1).max(500) }),
    z.object({ trashed: z.number() }),
  ),
  'record.restore': command(
    z.object({ ids: z.array(id).min(1).max(500) }),
    z.object({ restored: z.number() }),
  ),
  'bin.list': query(
    z.object(page),
    z.object({
      total: z.number().int(),
      rows: z.array(z.object({ ...recordRow.shape, trashed: z.string() })),
    }),
  ),

  /** Full text over all records; an empty query finds everything. Civil days bound the date. */
  'search.find': query(
    searchQuery.extend(page),
    z.object({
      total: z.number().int(),
      hits: z.array(searchHit),
      /** The same with another word for one of its words, where that finds something. */
      suggestions: z.array(z.object({ query: z.string(), total: z.number().int() })),
      facets: z.object({
        kinds: z.array(z.object({ kind: recordKind, count: z.number() })),
        years: z.array(z.object({ year: z.string(), count: z.number() })),
      }),
    }),
  ),

  /** Takes in what the tickets stand for; a job whose result is an accession report. */
  'accession.begin': command(
    z.object({ tickets: z.array(ticket).min(1).max(50_000), campaign: id.optional() }),
    z.object({ job: id }),
  ),
  'accession.list': query(
    z.object(page),
    z.object({
      total: z.number().int(),
      rows: z.array(
        z.object({
          id,
          at: z.string(),
          from: z.string(),
          added: z.number(),
          duplicates: z.number(),
          failed: z.number(),
          who: z.string(),
          note: z.string(),
          /** When it was taken back as a whole. */
          undone: z.string().optional(),
        }),
      ),
    }),
  ),
};

/** What an accession did, file by file. `path` is shown to the user of the command line only; the window gets names. */
export const accessionReport = z.object({
  accession: id,
  added: z.array(
    z.object({
      id,
      kind: recordKind,
      title: z.string(),
      path: z.string(),
      /** Kept as it is, since its words could not be read, and why. */
      unread: unread.optional(),
      /** What is still to be asked or done: a photo's day, the words of a scanned document. */
      wants: z.enum(['date', 'machine-reading']).optional(),
    }),
  ),
  duplicates: z.array(z.object({ id, path: z.string() })),
  /** Of a handover: records that both offices changed, each waiting for a choice. */
  conflicts: z.array(z.object({ id, path: z.string() })).optional(),
  failed: z.array(z.object({ path: z.string(), code: z.string(), reason: z.string() })),
});
export type AccessionReport = z.infer<typeof accessionReport>;

export const verification = z.object({
  records: z.number().int(),
  originals: z.number().int(),
  damaged: z.array(
    z.object({
      what: z.enum(['record', 'publication', 'original']),
      id: z.string(),
      reason: z.string(),
    }),
  ),
});
export type Verification = z.infer<typeof verification>;
