import { CircleUserRound } from 'lucide-react';
import { addPortrait, canHavePortrait } from '../../../shared/publication/deeds/portrait-deeds.ts';
import type { BlockFrame } from '../../../shared/publication/frame.ts';
import { portraitFor } from '../../../shared/publication/portrait.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { link } from '../../link/link.ts';
import { Button } from '../../ui/button.tsx';
import { gather, gatherFor } from '../laying/desk-archive.ts';
import { useComposer, useDesk } from '../use-desk.ts';

async function findPortrait({ campaign }: Publication, { block }: BlockFrame) {
  const [source] = block.sources;
  const [quote] = source ? await gather(link(), [source.record]) : [];
  if (quote?.kind !== 'quote') return undefined;
  const people = quote.links.flatMap(({ role, to }) => (role === 'spoken-by' ? [to] : []));
  const around = [
    ...(await gather(link(), people)),
    ...(campaign === undefined ? [] : await gatherFor(link(), campaign)),
  ];
  return portraitFor(quote, around);
}

/** 顔写真をそえる: the speaker's photo from the archive beside the words; an empty round frame when the archive has none. */
export function PortraitButton({ frame }: { readonly frame: BlockFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const publication = useComposer((state) => state.publication);
  if (publication.report || !canHavePortrait(publication, frame)) return null;
  const add = async (): Promise<void> => {
    const portrait = await findPortrait(publication, frame);
    composer.transact('frame', addPortrait(frame.id, portrait));
  };
  return (
    <Button icon={CircleUserRound} onPress={() => void add()}>
      {t('look.addPortrait')}
    </Button>
  );
}
