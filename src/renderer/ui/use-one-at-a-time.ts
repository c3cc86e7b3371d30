import { useRef } from 'react';

/** Runs a deed unless one is under way: the second click of a double click is not a second wish. */
export function useOneAtATime(): (deed: () => Promise<unknown>) => void {
  const isUnderWay = useRef(false);
  return (deed) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    void deed().finally(() => {
      isUnderWay.current = false;
    });
  };
}
