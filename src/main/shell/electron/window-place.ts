import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, screen } from 'electron';
import * as z from 'zod';

const windowPlace = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(640),
  height: z.number().int().min(480),
  isMaximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlace>;

const fileIn = (stateFolder: string): string => join(stateFolder, 'window.json');

function isOnAScreen({ x, y, width, height }: WindowPlace): boolean {
  return screen
    .getAllDisplays()
    .some(
      ({ workArea }) =>
        x < workArea.x + workArea.width &&
        x + width > workArea.x &&
        y < workArea.y + workArea.height &&
        y + height > workArea.y,
    );
}

/** Where the window was last, if a screen is still there. */
export function rememberedPlace(stateFolder: string): WindowPlace | undefined {
  try {
    const place = windowPlace.parse(JSON.parse(readFileSync(fileIn(stateFolder), 'utf8')));
    return isOnAScreen(place) ? place : undefined;
  } catch {
    // First start, or an unreadable file: the window opens in the middle.
    return undefined;
  }
}

export function rememberPlace(stateFolder: string, window: BrowserWindow): void {
  const place: WindowPlace = {
    ...window.getNormalBounds(),
    isMaximised: window.isMaximized(),
  };
  writeFileSync(fileIn(stateFolder), JSON.stringify(place));
}
