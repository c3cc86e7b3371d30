import type { template as japanese } from '../ja/template.ts';
import type { SameKeys } from '../same-keys.ts';

/** The next issue, and the archive's own templates. */
export const template: SameKeys<typeof japanese> = {
  nextIssue: 'Make the next issue',
  nextIssueMade:
    '“{{title}}” was made from the last issue. Title line and contacts stay; photos and articles are left empty.',
  made: '“{{title}}” was made from the template.',
  keep: 'Keep as a template',
  keepTitle: 'Keep as a template',
  keepLead:
    'It is kept with its photos and articles left empty. The publication that is open stays as it is. Use it from “Today” as often as you like.',
  keepNow: 'Keep under this name',
  name: 'Name of the template',
  kept: '“{{name}}” was kept as a template.',
  show: 'Show the templates',
  own: 'Your own templates',
  use: 'Make one from this template',
  deeds: 'What can be done with “{{name}}”',
  change: 'Change',
  rename: 'Rename',
  renameNow: 'Rename',
  edit: 'Edit the template',
  give: 'Write to a file',
  given: '“{{name}}” was written to a file that can be given to others.',
  forget: 'Delete',
  forgotten: 'The template “{{name}}” was deleted. It can be brought back for 30 days.',
  takeIn: 'Read a template file',
  takenIn: 'The template “{{name}}” was read.',
};
