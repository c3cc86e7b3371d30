import type * as z from 'zod';
import type { Failure } from '../base/failure.ts';
import { accessionCalls } from './accession-calls.ts';
import { archiveCalls } from './archive-calls.ts';
import { backupCalls } from './backup-calls.ts';
import { documentCalls } from './document-calls.ts';
import { findingCalls } from './finding-calls.ts';
import { furiganaCalls } from './furigana-calls.ts';
import { handoverCalls } from './handover-calls.ts';
import { pressCalls, publicationCalls } from './publication-calls.ts';
import { shellCalls } from './shell-calls.ts';
import { tableCalls } from './table-calls.ts';
import { versionCalls } from './version-calls.ts';

/** THE table: every call that the window can make. */
export const calls = {
  ...accessionCalls,
  ...archiveCalls,
  ...documentCalls,
  ...backupCalls,
  ...publicationCalls,
  ...pressCalls,
  ...shellCalls,
  ...findingCalls,
  ...furiganaCalls,
  ...handoverCalls,
  ...tableCalls,
  ...versionCalls,
};

export type CallName = keyof typeof calls;
/** As the caller writes them: defaults may be left out. */
export type CallArgs<Name extends CallName> = z.input<(typeof calls)[Name]['args']>;
/** As the handler gets them: parsed. */
export type ParsedArgs<Name extends CallName> = z.output<(typeof calls)[Name]['args']>;
export type CallReply<Name extends CallName> = z.output<(typeof calls)[Name]['reply']>;

export type Handlers = {
  readonly [Name in CallName]: (
    args: ParsedArgs<Name>,
  ) => CallReply<Name> | Promise<CallReply<Name>>;
};

/** What comes back through the door. A bug shows its reference only; the log has the rest. */
export type Outcome<Reply> =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly failure: Failure }
  | { readonly ok: false; readonly bug: string };
