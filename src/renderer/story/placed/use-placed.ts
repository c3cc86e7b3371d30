import type { LexicalEditor } from 'lexical';
import { useLayoutEffect, useState } from 'react';

/** Where a frame of the story is to be drawn. */
export interface PlacedElement {
  readonly key: string;
  readonly frame: string;
  readonly element: HTMLElement;
}

function elementsOf(
  editor: LexicalEditor,
  decorators: Readonly<Record<string, string>>,
): PlacedElement[] {
  return Object.entries(decorators).flatMap(([key, frame]) => {
    const element = editor.getElementByKey(key);
    return element ? [{ key, frame, element }] : [];
  });
}

/** The places of the story's frames, as they come and go. */
export function usePlaced(editor: LexicalEditor): readonly PlacedElement[] {
  const [placed, setPlaced] = useState<readonly PlacedElement[]>([]);
  useLayoutEffect(() => {
    setPlaced(elementsOf(editor, editor.getDecorators<string>()));
    return editor.registerDecoratorListener<string>((decorators) =>
      setPlaced(elementsOf(editor, decorators)),
    );
  }, [editor]);
  return placed;
}
