import { type CSSProperties, Fragment } from 'react';
import type { LinesFrame } from '../../shared/publication/frame.ts';
import { linePitchMm } from '../../shared/publication/written-lines.ts';

/** 〒: three and four boxes for a postal code's digits. */
function PostBoxes() {
  return (
    <span className="lines-post">
      {[0, 1, 2, 3, 4, 5, 6].map((digit) => (
        <span key={digit} className="lines-digit" data-second={digit === 3 || undefined} />
      ))}
    </span>
  );
}

/** A line's label; boxes stand after each 〒 in it. */
function Label({ words }: { readonly words: string }) {
  return words.split('〒').map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place.
    <Fragment key={at}>
      {at > 0 && (
        <>
          〒<PostBoxes />
        </>
      )}
      {part}
    </Fragment>
  ));
}

/** 記入欄: ruled lines to write on by hand, with what is asked for at the left of each. */
export function LinesDrawing({ frame }: { readonly frame: LinesFrame }) {
  const { labels, sizePt, colour, isDotted, lineMm } = frame;
  const style = {
    fontSize: `${sizePt}pt`,
    color: colour,
    gridTemplateRows: `repeat(${labels.length}, 1fr)`,
    '--lines-rule': `${lineMm}mm ${isDotted ? 'dotted' : 'solid'} ${colour}`,
    '--lines-box': `${Math.min(linePitchMm(frame) * 0.7, 7)}mm`,
    '--lines-edge': `${lineMm}mm solid ${colour}`,
  } as CSSProperties;
  return (
    <div className="lines sheet-content" data-measure="" style={style}>
      {labels.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place.
        <div key={at} className="lines-line">
          <Label words={words} />
        </div>
      ))}
    </div>
  );
}
