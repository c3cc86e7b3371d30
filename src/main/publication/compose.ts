import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { failure } from '../../shared/base/failure.ts';
import { newId } from '../../shared/base/id.ts';
import { type Dress, dressed } from '../../shared/publication/dress.ts';
import { type Filled, fillTemplate } from '../../shared/publication/fill-template.ts';
import type { Template } from '../../shared/publication/template.ts';
import type { OpenArchive } from '../archive/open-archive.ts';

/** The campaign's records and those that they point to: speakers, organisations, events. */
async function materialOf(archive: OpenArchive, campaign: string): Promise<ArchiveRecord[]> {
  const { records } = archive.catalogue;
  const own = await records.ofCampaign(campaign);
  if (!own.some(({ id, kind }) => id === campaign && kind === 'campaign')) {
    throw failure('publication/campaign-not-found', { id: campaign });
  }
  const known = new Set(own.map(({ id }) => id));
  const near = new Set(
    own.flatMap(({ links }) => links.map(({ to }) => to)).filter((id) => !known.has(id)),
  );
  return [...own, ...(await records.gather([...near]))];
}

export interface Composing {
  readonly campaign: string;
  readonly petition?: string | undefined;
  readonly today: string;
  readonly dress?: Dress | undefined;
}

/**
 * A first draft from a template and a campaign's records.
 * @throws publication/campaign-not-found
 */
export async function compose(
  archive: OpenArchive,
  template: Template,
  composing: Composing,
): Promise<Filled> {
  const records = await materialOf(archive, composing.campaign);
  const { dress, ...options } = composing;
  const filled = fillTemplate(template, records, { ...options, language: 'ja', newId });
  return dress ? { ...filled, publication: dressed(filled.publication, dress) } : filled;
}
