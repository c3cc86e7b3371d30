import * as z from 'zod';
import { id } from '../base/id.ts';
import { ticket } from './archive-calls.ts';
import { command, query } from './method.ts';

const nothing = z.object({});

export const settings = z.object({
  language: z.enum(['ja', 'en']).default('ja'),
  /** Size of the interface in per cent. */
  scale: z.number().int().min(100).max(175).default(100),
});
export type Settings = z.infer<typeof settings>;

export const shellCalls = {
  'shell.about': query(
    nothing,
    z.object({ version: z.string(), shell: z.enum(['electron', 'browser']) }),
  ),
  /** Native dialog (Electron). In the browser shell: `shell/not-available-here`; the window uses a file input and uploads. */
  'shell.choose': command(
    z.object({ purpose: z.enum(['archive-folder', 'new-archive-place', 'files', 'folder']) }),
    z.object({ tickets: z.array(z.object({ ticket, name: z.string() })) }),
  ),
  'settings.get': query(nothing, settings),
  'settings.set': command(settings, settings),
  'job.cancel': command(z.object({ job: id }), z.object({ cancelled: z.boolean() })),
};
