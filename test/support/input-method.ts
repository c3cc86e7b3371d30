import type { CDPSession } from 'playwright-core';

/** The input method of the system, as Chromium hears it: keys that it keeps, text that it underlines, text that it gives. */
export interface InputMethod {
  /** Underlines each of `steps` in turn; nothing is taken yet. */
  composing(...steps: readonly string[]): Promise<void>;
  /** Takes `words` in place of what is underlined. */
  take(words: string): Promise<void>;
  /** The steps, then what is taken: かな → 変換 → 確定. */
  compose(steps: readonly string[], words: string): Promise<void>;
  /** Breaks off: what was underlined goes. */
  cancel(): Promise<void>;
  /** A key that the input method keeps for itself while it composes. */
  keptKey(code: string): Promise<void>;
}

const PROCESS_KEY = 229;

export function inputMethod(session: CDPSession): InputMethod {
  const keptKey = async (code: string): Promise<void> => {
    const key = { code, key: 'Process', windowsVirtualKeyCode: PROCESS_KEY };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  };
  const underline = (text: string): Promise<void> =>
    session
      .send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      .then(() => undefined);
  const composing: InputMethod['composing'] = async (...steps) => {
    for (const step of steps) {
      await keptKey('KeyA');
      await underline(step);
    }
  };
  const take: InputMethod['take'] = async (text) => {
    await keptKey('Enter');
    await session.send('Input.insertText', { text });
  };
  return {
    composing,
    take,
    compose: async (steps, words) => {
      await composing(...steps);
      await take(words);
    },
    cancel: () => underline(''),
    keptKey,
  };
}
