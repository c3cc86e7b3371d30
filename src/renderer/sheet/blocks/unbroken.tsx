import { Fragment } from 'react';

interface UnbrokenProps {
  readonly parts: readonly string[];
  readonly gap?: ' ' | '　';
}

/** Parts beside each other, none of them torn at a line's end; empty ones are left out. */
export function Unbroken({ parts, gap = ' ' }: UnbrokenProps) {
  return parts
    .filter((part) => part !== '')
    .map((part, index) => (
      <Fragment key={part}>
        {index > 0 && gap}
        <span className="sheet-unbroken">{part}</span>
      </Fragment>
    ));
}
