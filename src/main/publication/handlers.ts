import { newId } from '../../shared/base/id.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { publicationCalls, TemplateRow } from '../../shared/contract/publication-calls.ts';
import type { versionCalls } from '../../shared/contract/version-calls.ts';
import { blankReport } from '../../shared/publication/blank-report.ts';
import type { BlockSource } from '../../shared/publication/block.ts';
import { fillTemplate } from '../../shared/publication/fill-template.ts';
import { nextIssue } from '../../shared/publication/next-issue.ts';
import { PUBLICATION_VERSION, pagesIn } from '../../shared/publication/publication.ts';
import { defaultStyles } from '../../shared/publication/style.ts';
import type { Template } from '../../shared/publication/template.ts';
import { compose } from './compose.ts';
import { type OwnTemplateParts, ownTemplateHandlers } from './own-template-handlers.ts';
import { sampleMaterial } from './sample-material.ts';
import type { TemplateShelf } from './template-shelf.ts';

export interface PublicationHandlerParts extends OwnTemplateParts {
  readonly templates: TemplateShelf;
  /** The records of the sample campaign: `resources/sample/records.json`. */
  readonly sample: string;
}

/** As many as are promised to be drawn. */
const MOST_REPORT_PAGES = 100;

const templateRow = ({ id, name, description, sheet, pages, report }: Template): TemplateRow => ({
  id,
  name,
  description,
  sheet,
  pages: pages.filter(({ onlyIfNeeded }) => !onlyIfNeeded).length,
  pagesAtMost: report ? MOST_REPORT_PAGES : pages.length,
});

/** The civil day on the user's clock. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Templates: which there are, and what they make of a campaign. */
function templateHandlers({ desk, templates, sample, now }: PublicationHandlerParts) {
  return {
    'template.list': async () => (await templates.all()).map(templateRow),
    'template.preview': async ({ template, campaign }) => {
      const chosen = await templates.get(template);
      const today = localDay(now());
      if (campaign !== undefined) {
        return (await compose(desk.current(), chosen, { campaign, today })).publication;
      }
      const records = await sampleMaterial(sample, now());
      const first = records.find(({ kind }) => kind === 'campaign')?.id ?? '';
      const options = { campaign: first, today, language: 'ja', newId } as const;
      return fillTemplate(chosen, records, options).publication;
    },
  } satisfies Partial<Handlers>;
}

/** Making: compose, create, duplicate. */
function makingHandlers({ desk, templates, now, notify }: PublicationHandlerParts) {
  const store = () => desk.current().catalogue.publications;
  const keep = async (content: Parameters<ReturnType<typeof store>['create']>[0]['content']) => {
    const kept = await store().create({ id: newId(), content, now: now().toISOString() });
    notify({ name: 'publication.changed', body: { ids: [kept.id] } });
    return kept;
  };
  return {
    'publication.compose': async ({ template, campaign, petition, dress }) => {
      const today = localDay(now());
      const filled = await compose(desk.current(), await templates.get(template), {
        campaign,
        petition,
        today,
        dress,
      });
      const kept = await keep(filled.publication);
      return {
        publication: kept.id,
        pages: pagesIn(filled.publication),
        unfilled: filled.unfilled,
      };
    },
    'publication.create': ({ title, sheet }) =>
      keep({
        version: PUBLICATION_VERSION,
        title,
        language: 'ja',
        sheet,
        pages: [{ id: newId(), frames: [] }],
        stories: {},
        styles: defaultStyles(),
      }),
    'publication.createReport': async (words) =>
      keep(blankReport(await templates.get('report'), { ...words, newId })),
    'publication.nextIssue': async ({ id }) =>
      keep(nextIssue((await store().get(id)).content, newId)),
    'publication.duplicate': async ({ id }) => {
      const { content } = await store().get(id);
      return keep({ ...content, title: `${content.title}（写し）` });
    },
  } satisfies Partial<Handlers>;
}

/** Keeping: save, bin, and what has changed since. */
function keepingHandlers({ desk, now, notify }: PublicationHandlerParts) {
  const { publications, records } = {
    publications: () => desk.current().catalogue.publications,
    records: () => desk.current().catalogue.records,
  };
  const told = (id: string): void => notify({ name: 'publication.changed', body: { ids: [id] } });
  return {
    'publication.save': async (saving) => {
      const { id } = saving;
      const saved = await publications().save({ ...saving, now: now().toISOString() });
      told(id);
      return saved;
    },
    'publication.trash': async ({ id }) => {
      const trashed = await publications().setTrashed(id, now().toISOString());
      told(id);
      return { trashed };
    },
    'publication.restore': async ({ id }) => {
      const restored = await publications().setTrashed(id, undefined);
      told(id);
      return { restored };
    },
    'publication.staleSources': async ({ sources }) => {
      const found = await records().gather(sources.map(({ record }) => record));
      const revisions = new Map(found.map(({ id, revision }) => [id, revision]));
      return sources
        .filter(({ record, revision }) => revisions.get(record) !== revision)
        .map(({ record }): BlockSource => ({ record, revision: revisions.get(record) ?? 0 }));
    },
  } satisfies Partial<Handlers>;
}

/** The publications' rows of the contract. */
export function publicationHandlers(
  parts: PublicationHandlerParts,
): Pick<Handlers, keyof typeof publicationCalls | keyof typeof versionCalls> {
  const { desk } = parts;
  return {
    ...templateHandlers(parts),
    'publication.list': () => desk.current().catalogue.publications.list(),
    'publication.binned': () => desk.current().catalogue.publications.binned(),
    'publication.get': ({ id }) => desk.current().catalogue.publications.get(id),
    'publication.versions': ({ id }) => desk.current().catalogue.versions.list(id),
    'publication.version': ({ id, version }) => desk.current().catalogue.versions.get(id, version),
    ...ownTemplateHandlers(parts),
    ...makingHandlers(parts),
    ...keepingHandlers(parts),
  };
}
