import * as z from 'zod';
import { recordDraft } from './archive-record.ts';

/**
 * JSON Schema (draft 2020-12) of a record as it is written by hand or by a script: what has a default may be left out.
 * That a date can be read is checked on import only; a schema cannot say it.
 */
export function recordJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://gariban.example/record.schema.json',
    title: 'Gariban record',
    ...z.toJSONSchema(recordDraft, { io: 'input' }),
  };
}
