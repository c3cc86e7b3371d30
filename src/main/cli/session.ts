import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FailureError } from '../../shared/base/failure.ts';
import type { CallArgs, CallName, CallReply, Outcome } from '../../shared/contract/contract.ts';
import type { App } from '../app.ts';
import type { WorkerStarter } from '../host.ts';
import type { Job } from '../jobs.ts';
import { browserHost } from '../shell/browser/browser-host.ts';
import { programRoot, userFolders } from '../shell/program-folders.ts';
import { workerStarter } from '../shell/worker-files.ts';
import { type Output, tellFailure, terminalOutput } from './output.ts';
import { progressBar } from './progress.ts';

/** One run of the command line: the same application, with nothing of the user's settings touched. */
export interface Session {
  readonly app: App;
  readonly output: Output;
  readonly workers: WorkerStarter;
  /** Watches a long deed: a bar on the terminal, Ctrl+C stops it. */
  readonly job: Job;
  /** Through the one door. @throws FailureError */
  ask<Name extends CallName>(name: Name, args: CallArgs<Name>): Promise<CallReply<Name>>;
}

export interface SessionOptions {
  readonly json?: boolean;
}

async function through<Name extends CallName>(
  app: App,
  name: Name,
  args: CallArgs<Name>,
): Promise<CallReply<Name>> {
  // Typed by the contract, as in the window's link.
  const outcome = (await app.call(name, args)) as Outcome<CallReply<Name>>;
  if (outcome.ok) return outcome.reply;
  if ('failure' in outcome) throw new FailureError(outcome.failure);
  throw new Error(`something unexpected happened (${outcome.bug}); the line above tells more`);
}

/** Runs a deed, says why if it was refused, and sets the exit code: what the deed gives, or 1. */
export async function inSession(
  { json = false }: SessionOptions,
  deed: (session: Session) => Promise<number | undefined>,
): Promise<void> {
  const output = terminalOutput(json);
  const state = mkdtempSync(join(tmpdir(), 'gariban-state-'));
  const host = browserHost({
    log: output.say,
    folders: { ...userFolders(programRoot()), state },
  });
  const progress = progressBar();
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const { app } = host;
  try {
    const job: Job = { signal: stop.signal, progress: progress.show };
    const code = await deed({
      app,
      output,
      workers: workerStarter(programRoot()),
      job,
      ask: (name, args) => through(app, name, args),
    });
    process.exitCode = stop.signal.aborted ? 1 : (code ?? 0);
  } catch (error) {
    progress.end();
    process.exitCode = tellFailure(error, output);
  } finally {
    progress.end();
    process.off('SIGINT', interrupt);
    await host.close();
    rmSync(state, { recursive: true, force: true });
  }
}

/** As {@link inSession}, with the archive open. */
export const inArchive = (
  folder: string,
  options: SessionOptions,
  deed: (session: Session) => Promise<number | undefined>,
): Promise<void> =>
  inSession(options, async (session) => {
    await session.app.desk.open(resolve(folder));
    return deed(session);
  });
