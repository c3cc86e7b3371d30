import { useEffect, useState } from 'react';

/** The inner width of an element as it is now: the ref to give it, the element, its width (0 before it is there). */
export function useWidth(): [
  (element: HTMLDivElement | null) => void,
  HTMLDivElement | null,
  number,
] {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, element, width];
}
