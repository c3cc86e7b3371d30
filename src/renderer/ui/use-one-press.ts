import { useEffect, useRef, useState } from 'react';

/** A list that opens, and whether what happens in it is a press of its own. */
export interface OnePress {
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
  /** Something was pressed since the list opened; else the press that opened it has only been let go. */
  isNewPress(): boolean;
}

/**
 * The press that opens a list must not choose from it: when the field before it is left, the page may move under the pointer, and
 * the button is let go over an option that nobody meant.
 */
export function useOnePress(): OnePress {
  const [isOpen, setOpen] = useState(false);
  const presses = useRef(0);
  const openedAt = useRef(0);
  useEffect(() => {
    const count = (): void => {
      presses.current += 1;
    };
    window.addEventListener('pointerdown', count, true);
    window.addEventListener('keydown', count, true);
    return () => {
      window.removeEventListener('pointerdown', count, true);
      window.removeEventListener('keydown', count, true);
    };
  }, []);
  const isNewPress = (): boolean => presses.current > openedAt.current;
  return {
    isOpen,
    isNewPress,
    onOpenChange: (next) => {
      if (next) openedAt.current = presses.current;
      else if (!isNewPress()) return;
      setOpen(next);
    },
  };
}
