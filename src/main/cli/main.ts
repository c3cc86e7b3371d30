import { CommanderError } from 'commander';
import { garibanProgram } from './program.ts';

const WRONG_USAGE = 2;

/** `gariban …`: arguments -> the same application, the browser shell as page printer. */
try {
  await garibanProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and the version were asked for; everything else is a wrong call.
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
}
