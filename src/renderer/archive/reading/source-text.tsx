import { useEffect, useRef } from 'react';
import type { Span } from '../../../shared/assembly/reading/source-lines.ts';
import styles from './reading-room.module.css';

/** The text that was read, as it stands; the piece that is shown is marked and in sight. */
export function SourceText({
  text,
  shown,
}: {
  readonly text: string;
  readonly shown: Span | undefined;
}) {
  const mark = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another piece comes into sight.
  useEffect(() => {
    void mark.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const { start, end } = shown ?? { start: 0, end: 0 };
  return (
    <pre className={styles.text}>
      {text.slice(0, start)}
      {shown && <mark ref={mark}>{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </pre>
  );
}
