import { accession } from './accession.ts';
import { assembly } from './assembly.ts';
import { backup } from './backup.ts';
import { chronology } from './chronology.ts';
import { common } from './common.ts';
import { composer } from './composer.ts';
import { document } from './document.ts';
import { failure } from './failure.ts';
import { field } from './field.ts';
import { finding } from './finding.ts';
import { flow } from './flow.ts';
import { furigana } from './furigana.ts';
import { handover } from './handover.ts';
import { headline } from './headline.ts';
import { intake } from './intake.ts';
import { life } from './life.ts';
import { look } from './look.ts';
import { press } from './press.ts';
import { reading } from './reading.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import { room } from './room.ts';
import { search } from './search.ts';
import { sheet } from './sheet.ts';
import { story } from './story.ts';
import { table } from './table.ts';
import { template } from './template.ts';
import { type } from './type.ts';
import { undated } from './undated.ts';
import { version } from './version.ts';
import { workbench } from './workbench.ts';

export const ja = {
  accession,
  assembly,
  backup,
  chronology,
  common,
  composer,
  document,
  failure,
  field,
  finding,
  flow,
  furigana,
  handover,
  headline,
  intake,
  life,
  look,
  press,
  reading,
  record,
  report,
  room,
  search,
  sheet,
  story,
  table,
  template,
  type,
  undated,
  version,
  workbench,
} as const;
