import { useEffect, useState } from 'react';

const AFTER_PAINTING_MS = 300;

/**
 * A part of the program that is read later: at once when it is wanted, or ahead while nothing else is to be done. Not React's `lazy`,
 * which shows a part that was read 300 ms after it was asked for at the earliest.
 * @param read an import that is the same function from drawing to drawing
 */
export function useLater<Part>(
  read: () => Promise<Part>,
  when: 'now' | 'when-idle' | 'not-yet',
): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (when === 'not-yet') return;
    const begin = (): void => void read().then((ready) => setPart(() => ready));
    if (when === 'now') begin();
    // Not in the pause between the first drawing and its painting, which looks idle, too.
    else setTimeout(() => requestIdleCallback(begin), AFTER_PAINTING_MS);
  }, [read, when]);
  return part;
}
