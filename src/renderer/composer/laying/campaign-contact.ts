import type { RecordBlock } from '../../../shared/publication/block.ts';
import { deriveBlock } from '../../../shared/publication/derive-block.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { Link } from '../../link/link-port.ts';
import { gather } from './desk-archive.ts';

/** The contact of who answers for the publication's campaign, with only what may be published; never another organisation's. */
export async function campaignContact(
  link: Link,
  { campaign, language }: Publication,
): Promise<RecordBlock | undefined> {
  const [owner] = campaign === undefined ? [] : await gather(link, [campaign]);
  const organiser = owner?.links.find(({ role }) => role === 'organiser')?.to;
  if (organiser === undefined) return undefined;
  return deriveBlock('contact', await gather(link, [organiser]), { language });
}
