import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { id } from '../../src/shared/base/id.ts';
import { rgbLeft } from '../support/pdf-inks.ts';
import { openPressDesk, type PressDesk } from '../support/press-desk.ts';

const CAMPAIGN = '019c0000-0000-7000-8000-000000000001';
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../resources/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''));

let desk: PressDesk;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gariban-products-'));
  desk = await openPressDesk();
  await desk.app.takeIn({ paths: [join(import.meta.dirname, '../../resources/sample')] });
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

async function compose(template: string): Promise<string> {
  const outcome = await desk.app.call('publication.compose', { template, campaign: CAMPAIGN });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return z.object({ publication: id }).parse(outcome.reply).publication;
}

test.each(namesIn('templates'))('%s goes into every product without a fault', async (template) => {
  const publication = await compose(template);
  for (const preset of namesIn('products')) {
    // A card for screens is drawn without bleed: what a print shop needs is an error there, which one click mends.
    if (template === 'social-card' && /^(?:bleed|netprint)/.test(preset)) continue;
    const format = preset === 'social' ? 'png' : 'pdf';
    const { files, preflight } = await desk.app.press.exportTo(publication, {
      preset,
      format,
      outPath: join(folder, `${template}-${preset}.${format}`),
    });
    const faults = preflight.filter(({ severity }) => severity === 'error');
    expect(faults, `${template} as ${preset}`).toEqual([]);
    if (!/^(?:riso|netprint)/.test(preset)) continue;
    for (const file of files.filter((name) => name.endsWith('.pdf')))
      expect(await rgbLeft(await readFile(file))).toEqual([]);
  }
});
