import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Settings } from '../../shared/contract/shell-calls.ts';
import { messages } from '../i18n/translate.ts';
import { link } from '../link/link.ts';

const BASE_PX = 16;
const [LEAST, MOST, STEP] = [100, 175, 25];

export const settingsStore = createStore<Settings>(() => ({ language: 'ja', scale: 100 }));

function apply(settings: Settings): void {
  settingsStore.setState(settings, true);
  document.documentElement.lang = settings.language;
  document.documentElement.style.fontSize = `${(BASE_PX * settings.scale) / 100}px`;
  if (messages.language !== settings.language) void messages.changeLanguage(settings.language);
}

/** How much larger than usual everything is drawn: for what is measured in pixels. */
export const useScale = (): number => useStore(settingsStore, ({ scale }) => scale / 100);

export async function loadSettings(): Promise<void> {
  const outcome = await link().call('settings.get', {});
  if (outcome.ok) apply(outcome.reply);
}

/** Shows at once, keeps after. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const changed = { ...settingsStore.getState(), ...change };
  apply(changed);
  await link().call('settings.set', changed);
}

export const scaleBy = (steps: number): Promise<void> =>
  changeSettings({
    scale: Math.min(MOST, Math.max(LEAST, settingsStore.getState().scale + steps * STEP)),
  });
