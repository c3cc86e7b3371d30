import type { StoreApi } from 'zustand/vanilla';
import type { Id } from '../../../shared/base/id.ts';
import type { FrameClip } from '../../../shared/publication/deeds/frame-clip.ts';
import type { FrameLook } from '../../../shared/publication/deeds/look-deeds.ts';
import type { Point } from '../../../shared/publication/geometry.ts';
import type { Composer } from './composer.ts';
import type { Saving } from './saving.ts';
import type { Fit } from './viewport.ts';

export type PanelName = 'text' | 'frame' | 'records';

/** What stands around the page. Remembered by the window, never by the publication. */
export interface RoomState {
  readonly panel: PanelName;
  readonly showsGuides: boolean;
  /** 升目: a cell for each character of the chosen text. */
  readonly showsGrid: boolean;
  /** 印刷・入稿 is open. */
  readonly pressing: boolean;
  /** 校正 is open. */
  readonly proofing: boolean;
  /** 前の版を見る is open. */
  readonly versions: boolean;
  /** さがして置きかえる is open. */
  readonly finding: boolean;
  /** ふりがなを付ける is open. */
  readonly furigana: boolean;
  /** The look that was taken off a frame last. */
  readonly look: FrameLook | undefined;
  /** The last frames that were copied in this window. */
  readonly clip: FrameClip | undefined;
  /** A frame's menu, at a place of the window. */
  readonly menuAt: { readonly x: number; readonly y: number } | undefined;
}

/** How the page is looked at; the desk's element answers. */
export interface View {
  /** Keeps the page's point at `anchor` (or at the middle) where it is. */
  zoomTo(zoom: number, anchor?: { clientX: number; clientY: number }): void;
  fit(fit: Fit): void;
  /** The page's point at the middle of what is seen. */
  middle(): Point;
  /** Scrolls as little as needed so that the frame is seen; in a report's story, to the words, or to the first gap. */
  reveal(frameId: Id, words?: { line: number; start: number; end: number }): void;
  /** Puts the keyboard onto the desk. */
  focus(): void;
}

/** Everything that a command of the desk works on. */
export interface Desk {
  readonly composer: Composer;
  readonly saving: Saving;
  readonly room: StoreApi<RoomState>;
  readonly view: View;
}
