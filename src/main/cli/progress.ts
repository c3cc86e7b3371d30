import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  show(done: number, total: number, item: string): void;
  end(): void;
}

/** A bar on stderr when someone looks at it; nothing in scripts. */
export function progressBar(): Progress {
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {value}/{total}  {eta_formatted}  {item}',
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.rect,
  );
  let isStarted = false;
  return {
    show: (done, total, item) => {
      if (!isStarted) bar.start(total, done, { item });
      else {
        bar.setTotal(total);
        bar.update(done, { item });
      }
      isStarted = true;
    },
    end: () => bar.stop(),
  };
}
