import { Command } from 'commander';
import { VERSION } from '../shell/version.ts';
import { addChronology } from './commands/chronology.ts';
import { addList, addSchema, addSearch, addShow } from './commands/find.ts';
import { addBag } from './commands/handover.ts';
import { addImport, addInit, addUndoAccession, addVerify } from './commands/keep.ts';
import { addCompose, addExport, addPreflight } from './commands/publish.ts';
import { addBackup, addRestore, addStats } from './commands/safety.ts';

const FAREWELL = `
Exit status: 0 done, 1 not done (the reason is on stderr), 2 wrong usage.
With --json stdout carries exactly one JSON value; messages go to stderr.

Example:
  gariban init ~/Documents/ward
  gariban import ~/Documents/ward photos/ records.json
  gariban list ~/Documents/ward --kind campaign
  gariban compose ~/Documents/ward --template victory-leaflet --campaign ID
  gariban export ~/Documents/ward PUBLICATION -o leaflet.pdf`;

export function garibanProgram(): Command {
  const program = new Command('gariban')
    .description("An archive of a group's campaigns, and leaflets composed from it.")
    .version(VERSION)
    .showHelpAfterError('(gariban <command> --help tells how to call it)')
    .addHelpText('after', FAREWELL);
  // Settings go to the commands that are added after them.
  program.exitOverride();
  for (const add of [
    addInit,
    addImport,
    addList,
    addShow,
    addSearch,
    addChronology,
    addCompose,
    addExport,
    addPreflight,
    addVerify,
    addUndoAccession,
    addBackup,
    addRestore,
    addStats,
    addBag,
    addSchema,
  ]) {
    add(program);
  }
  return program;
}
