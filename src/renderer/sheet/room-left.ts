import type { CharacterGrid } from '../../shared/publication/character-grid.ts';
import type { TextFrame } from '../../shared/publication/frame.ts';
import { textNodesIn } from './text-nodes.ts';

const rectsOf = (story: Element): DOMRect[] =>
  textNodesIn(story)
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    })
    .filter(({ width, height }) => width * height > 0);

/**
 * About how many characters of the running type still have room behind the text of a drawn frame, by the place where it ends: what is left
 * of its last line, of its column, and of the columns behind.
 */
export function roomLeft(drawn: Element, frame: TextFrame, grid: CharacterGrid): number {
  const story = drawn.querySelector('.story');
  const last = story && rectsOf(story).at(-1);
  const all = grid.perLine * grid.lines * frame.columns;
  if (!story || !last) return all;
  const box = (story.parentElement ?? story).getBoundingClientRect();
  const isVertical = frame.writing === 'vertical';
  const [along, across] = isVertical ? [box.height, box.width] : [box.width, box.height];
  const end = isVertical ? last.bottom - box.top : last.right - box.left;
  const depth = isVertical ? box.right - last.left : last.bottom - box.top;
  const column = Math.min(Math.floor((end - 1) / (along / frame.columns)), frame.columns - 1);
  const inLine = (along / frame.columns) * (column + 1) - end;
  const characters = (share: number, of: number): number => Math.max(0, Math.floor(share * of));
  return (
    characters(inLine / (along / frame.columns), grid.perLine) +
    characters((across - depth) / across, grid.lines) * grid.perLine +
    (frame.columns - 1 - column) * grid.perLine * grid.lines
  );
}
