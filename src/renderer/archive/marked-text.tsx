interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** Text with what was looked for marked. */
export function MarkedText({ parts }: { readonly parts: readonly Part[] }) {
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += part.text.length;
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
