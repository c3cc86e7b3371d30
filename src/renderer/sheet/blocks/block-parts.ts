import type { BlockType, BlockVariant, FactsOf } from '../../../shared/publication/block.ts';

/** What the drawing of a block is given. */
export interface BlockParts<Type extends BlockType> {
  readonly facts: FactsOf<Type>;
  /** Another way to show them; the plain one when left out. */
  readonly variant: BlockVariant | undefined;
}
