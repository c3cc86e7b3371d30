import { createStore } from 'zustand/vanilla';
import type { Id } from '../../../shared/base/id.ts';
import { findFrame, findFrames } from '../../../shared/publication/deeds/recipe.ts';
import {
  bottomOf,
  centreOf,
  type Point,
  rightOf,
  unionOf,
} from '../../../shared/publication/geometry.ts';
import { isReportStory } from '../../../shared/publication/publication.ts';
import type { Composer } from '../engine/composer.ts';
import { facing } from '../engine/composer-state.ts';
import type { View } from '../engine/desk.ts';
import {
  type Fit,
  facingStepPx,
  fittingZoom,
  type Layout,
  layoutOf,
  PX_PER_MM,
  readingZoom,
  scrollFor,
  type ViewSize,
  zoomWithin,
} from '../engine/viewport.ts';
import { revealWords, type WordsAt } from '../report/reveal-words.ts';

export interface Scrolled extends ViewSize {
  readonly left: number;
  readonly top: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const REVEAL_GAP_PX = 40;

/** The desk's scrolling element, as the engine sees it. */
export class ElementView implements View {
  /** Where the window of the desk is; rulers and bars follow it without the page being drawn again. */
  readonly scrolled = createStore<Scrolled>(() => ({ left: 0, top: 0, widthPx: 0, heightPx: 0 }));
  readonly #composer: Composer;
  #element: HTMLElement | undefined;
  /** Where to scroll as soon as the new zoom is drawn. */
  #pending: { point: Point; at: Spot } | undefined;
  #fitted: Fit | undefined;

  constructor(composer: Composer) {
    this.#composer = composer;
  }

  attach(element: HTMLElement | null): void {
    this.#element = element ?? undefined;
  }

  get element(): HTMLElement | undefined {
    return this.#element;
  }

  /** How the page was fitted into the window, as long as it was not zoomed otherwise since. */
  get fitted(): Fit | undefined {
    return this.#fitted;
  }

  layout(): Layout {
    const state = this.#composer.store.getState();
    const size = { ...this.scrolled.getState(), facing: facing(state).facing };
    return layoutOf(state.publication.sheet, state.zoom, size);
  }

  pxPerMm(): number {
    return PX_PER_MM * this.#composer.store.getState().zoom;
  }

  /** The page's point at a place of the window. */
  pointAt({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = this.#element?.getBoundingClientRect();
    if (!box) return { xMm: 0, yMm: 0 };
    return this.#pointOf({ x: clientX - box.left, y: clientY - box.top });
  }

  middle(): Point {
    return this.#pointOf(this.#middleSpot());
  }

  zoomTo(zoom: number, anchor?: { clientX: number; clientY: number }): void {
    const box = this.#element?.getBoundingClientRect();
    const at =
      anchor && box
        ? { x: anchor.clientX - box.left, y: anchor.clientY - box.top }
        : this.#middleSpot();
    const chosen = anchor ? undefined : this.#middleOfSelection();
    this.#pending = { point: chosen ?? this.#pointOf(at), at };
    this.#fitted = undefined;
    this.#composer.store.setState({ zoom: zoomWithin(zoom) });
    this.settle();
  }

  /** Who enlarges means what is chosen. */
  #middleOfSelection(): Point | undefined {
    const { publication, selection } = this.#composer.store.getState();
    const box = unionOf(findFrames(publication, selection));
    return box && centreOf(box);
  }

  fit(fit: Fit): void {
    this.#fitted = fit;
    const state = this.#composer.store.getState();
    const { publication } = state;
    const size = { ...this.scrolled.getState(), facing: facing(state).facing };
    const zoom = publication.report
      ? readingZoom(publication.sheet, size, fit)
      : fittingZoom(publication.sheet, size, fit);
    this.#composer.store.setState({ zoom });
    const layout = layoutOf(publication.sheet, zoom, size);
    const step = facingStepPx(publication.sheet, zoom);
    const beside = size.facing === undefined ? 0 : size.facing === 'right' ? step : -step;
    this.#pending = {
      point: { xMm: (layout.page.widthPx + beside) / PX_PER_MM / zoom / 2, yMm: 0 },
      at: {
        x: size.widthPx / 2,
        y:
          fit === 'page'
            ? (size.heightPx - layout.page.heightPx) / 2
            : REVEAL_GAP_PX + publication.sheet.bleedMm * PX_PER_MM * zoom,
      },
    };
    this.settle();
  }

  /** Scrolls back to a remembered place. */
  scrollTo(left: number, top: number): void {
    this.#element?.scrollTo({ left, top });
  }

  /** After the page was drawn at its new size: scrolls to where it was to be. */
  settle(): void {
    const canvas = this.#element?.firstElementChild;
    const pending = this.#pending;
    const layout = this.layout();
    if (!this.#element || !pending || !(canvas instanceof HTMLElement)) return;
    // Not drawn at the new size yet: the layout effect comes back here.
    if (Math.abs(canvas.offsetWidth - layout.canvas.widthPx) > 1) return;
    const { zoom } = this.#composer.store.getState();
    this.#element.scrollTo(scrollFor(layout, zoom, pending));
    this.#pending = undefined;
    this.noteScroll();
  }

  noteScroll(): void {
    const element = this.#element;
    if (!element) return;
    const { scrollLeft: left, scrollTop: top } = element;
    this.scrolled.setState({
      left,
      top,
      widthPx: element.clientWidth,
      heightPx: element.clientHeight,
    });
  }

  reveal(frameId: Id, words?: WordsAt): void {
    const { publication } = this.#composer.store.getState();
    const frame = findFrame(publication, frameId);
    if (!frame) return;
    if (this.#element && isReportStory(publication, frame)) {
      revealWords(this.#element, words);
      return;
    }
    // The frames of a report stand where its story carries them.
    const placed = this.#element?.querySelector(`[data-placed="${frameId}"]`);
    if (placed) {
      placed.scrollIntoView({ block: 'nearest' });
      return;
    }
    const { left, top, widthPx, heightPx } = this.scrolled.getState();
    const { leftPx, topPx } = this.layout();
    const scale = this.pxPerMm();
    const near = (scroll: number, room: number, [from, to]: readonly [number, number]): number => {
      if (from < scroll + REVEAL_GAP_PX) return from - REVEAL_GAP_PX;
      if (to > scroll + room - REVEAL_GAP_PX) return Math.min(to - room + REVEAL_GAP_PX, from);
      return scroll;
    };
    this.scrollTo(
      near(left, widthPx, [leftPx + frame.xMm * scale, leftPx + rightOf(frame) * scale]),
      near(top, heightPx, [topPx + frame.yMm * scale, topPx + bottomOf(frame) * scale]),
    );
  }

  focus(): void {
    this.#element?.focus({ preventScroll: true });
  }

  #middleSpot(): Spot {
    const { widthPx, heightPx } = this.scrolled.getState();
    return { x: widthPx / 2, y: heightPx / 2 };
  }

  #pointOf({ x, y }: Spot): Point {
    const { leftPx, topPx } = this.layout();
    const scale = this.pxPerMm();
    return {
      xMm: ((this.#element?.scrollLeft ?? 0) + x - leftPx) / scale,
      yMm: ((this.#element?.scrollTop ?? 0) + y - topPx) / scale,
    };
  }
}
