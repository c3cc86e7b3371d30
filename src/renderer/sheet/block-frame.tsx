import type { CSSProperties } from 'react';
import type { BlockFacts, BlockVariant } from '../../shared/publication/block.ts';
import { effectiveFacts } from '../../shared/publication/effective-facts.ts';
import type { BlockFrame } from '../../shared/publication/frame.ts';
import { ChronologyBlock } from './blocks/chronology-block.tsx';
import { ContactBlock } from './blocks/contact-block.tsx';
import { FigureBlock } from './blocks/figure-block.tsx';
import { GistBlock } from './blocks/gist-block.tsx';
import { QuoteBlock } from './blocks/quote-block.tsx';
import { VenueBlock } from './blocks/venue-block.tsx';
import { VoteBlock } from './blocks/vote-block.tsx';

function Facts({ facts, variant }: { facts: BlockFacts; variant: BlockVariant | undefined }) {
  switch (facts.type) {
    case 'quote':
      return <QuoteBlock facts={facts} variant={variant} />;
    case 'gist':
      return <GistBlock facts={facts} variant={variant} />;
    case 'vote':
      return <VoteBlock facts={facts} variant={variant} />;
    case 'chronology':
      return <ChronologyBlock facts={facts} variant={variant} />;
    case 'figure':
      return <FigureBlock facts={facts} variant={variant} />;
    case 'contact':
      return <ContactBlock facts={facts} />;
    case 'venue':
      return <VenueBlock facts={facts} />;
  }
}

/** A record drawn: from the facts in the publication, with the user's own words over them. */
export function BlockDrawing({ frame }: { frame: BlockFrame }) {
  const style = {
    '--block-size': `${frame.sizePt}pt`,
    '--block-colour': frame.colour,
    '--block-accent': frame.accent,
  } as CSSProperties;
  return (
    <div className="block sheet-content" data-measure="" style={style}>
      <Facts facts={effectiveFacts(frame.block)} variant={frame.variant} />
    </div>
  );
}
