import { basename } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import { newId } from '../../shared/base/id.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { fileNameFrom } from '../../shared/press/file-name.ts';
import { withEmptySlots } from '../../shared/publication/next-issue.ts';
import type { KeptPublication, Publication } from '../../shared/publication/publication.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import { toldWriting } from '../archive/durable-file.ts';
import { writeTemplate } from '../intake/document/template-file.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { ExportShelf } from '../press/export-shelf.ts';
import type { Tickets } from '../tickets.ts';

export interface OwnTemplateParts {
  readonly desk: ArchiveDesk;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
  readonly tickets: Tickets;
  readonly workers: Pick<PictureWorkers, 'template'>;
  readonly exports: Pick<ExportShelf, 'shelve'>;
}

/** A template with nothing in it that only its own archive knows. */
function asTemplate(publication: Publication, name: string): Publication {
  return { ...withEmptySlots(publication, newId), title: name, isTemplate: true };
}

function withoutCampaign({ campaign: _campaign, ...template }: Publication): Publication {
  return template;
}

/** What another archive has given, read in a process of its own. @throws intake/not-readable, intake/too-large */
async function foreignTemplate(
  { tickets, workers }: OwnTemplateParts,
  ticket: string,
): Promise<Publication> {
  const path = tickets.path(ticket);
  const name = basename(path);
  const result = await workers.template(path);
  if ('publication' in result) {
    const { publication } = result;
    return withoutCampaign(asTemplate(publication, publication.title));
  }
  const { code, reason } = result.unreadable;
  throw code === 'intake/too-large'
    ? failure('intake/too-large', { name })
    : failure('intake/not-readable', { name, reason });
}

/** The archive's own templates: publications that are marked as such, so that all that keeps publications keeps them. */
export function ownTemplateHandlers(parts: OwnTemplateParts) {
  const { desk, now, notify, exports } = parts;
  const store = () => desk.current().catalogue.publications;
  const told = (id: string): void => notify({ name: 'publication.changed', body: { ids: [id] } });
  const keep = async (content: Publication): Promise<KeptPublication> => {
    const kept = await store().create({ id: newId(), content, now: now().toISOString() });
    told(kept.id);
    return kept;
  };
  return {
    'template.own': () => store().templates(),
    'template.keep': async ({ publication, name }) =>
      keep(asTemplate((await store().get(publication)).content, name)),
    'template.rename': async ({ id, name }) => {
      const { revision, content } = await store().get(id);
      const named = { ...content, title: name };
      const saved = await store().save({ id, revision, content: named, now: now().toISOString() });
      told(id);
      return { revision: saved.revision };
    },
    'template.give': async ({ id }) => {
      const { title, ...content } = (await store().get(id)).content;
      const template = withoutCampaign(asTemplate({ ...content, title }, title));
      return exports.shelve(`${fileNameFrom(title)}.gariban-template`, (file) =>
        toldWriting(() => writeTemplate(file, template)),
      );
    },
    'template.takeIn': async ({ ticket }) => keep(await foreignTemplate(parts, ticket)),
  } satisfies Partial<Handlers>;
}
