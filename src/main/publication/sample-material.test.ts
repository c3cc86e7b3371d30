import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newId } from '../../shared/base/id.ts';
import { fillTemplate } from '../../shared/publication/fill-template.ts';
import { sampleMaterial } from './sample-material.ts';
import { templateShelf } from './template-shelf.ts';

const RESOURCES = join(import.meta.dirname, '../../../resources');

test('the sample campaign gives every template something to show', async () => {
  const records = await sampleMaterial(join(RESOURCES, 'sample/records.json'), new Date(0));
  const campaign = records.find(({ kind }) => kind === 'campaign')?.id ?? '';
  const templates = await templateShelf(join(RESOURCES, 'templates')).all();
  const options = { campaign, today: '2026-01-14', language: 'ja', newId } as const;
  const frames = templates.map(
    (template) => fillTemplate(template, records, options).publication.pages[0]?.frames.length ?? 0,
  );
  expect(templates.length).toBeGreaterThanOrEqual(3);
  expect(frames.every((count) => count >= 3)).toBe(true);
});

test('every record of the sample has an id of its own', async () => {
  const records = await sampleMaterial(join(RESOURCES, 'sample/records.json'), new Date(0));
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});
