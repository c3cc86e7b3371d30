import { findFrame } from '../../../shared/publication/deeds/recipe.ts';
import { type Frame, type FrameInput, frame } from '../../../shared/publication/frame.ts';
import { frameAt, type Handle, type Rect, rectOf } from '../../../shared/publication/geometry.ts';
import { type Composer, createComposer, currentPage } from '../engine/composer.ts';
import { shownPublication } from '../engine/composer-state.ts';
import type { PointerAt, Target } from '../tools/gesture.ts';
import { createPointer } from '../tools/pointer.ts';
import { sampleLeaflet } from './sample-leaflet.ts';

type Held = Partial<Pick<PointerAt, 'shift' | 'alt' | 'presses'>>;

/** A desk with the sample leaflet and a hand over it, so that a test reads like what somebody does. */
export class TestHand {
  nowMs = 0;
  readonly composer: Composer = createComposer({
    id: '0190f5c0-0000-7000-8000-000000000001',
    publication: sampleLeaflet,
    nowMs: () => this.nowMs,
  });
  readonly #pointer = createPointer({ composer: this.composer, pxPerMm: () => 4 });

  #at(xMm: number, yMm: number, held: Held & { target?: Target } = {}): PointerAt {
    const hit = frameAt(currentPage(this.composer)?.frames ?? [], { xMm, yMm });
    const target: Target = hit ? { on: 'frame', id: hit.id } : { on: 'page' };
    return { point: { xMm, yMm }, target, shift: false, alt: false, presses: 1, ...held };
  }

  press(xMm: number, yMm: number, held: Held & { target?: Target } = {}): this {
    this.#pointer.press(this.#at(xMm, yMm, held));
    return this;
  }

  move(xMm: number, yMm: number, held: Held = {}): this {
    this.#pointer.move(this.#at(xMm, yMm, held));
    return this;
  }

  release(xMm: number, yMm: number, held: Held = {}): this {
    this.#pointer.release(this.#at(xMm, yMm, held));
    return this;
  }

  click(xMm: number, yMm: number, held: Held = {}): this {
    return this.press(xMm, yMm, held).release(xMm, yMm, held);
  }

  drag(from: readonly [number, number], to: readonly [number, number], held: Held = {}): this {
    const [x, y] = to;
    return this.press(from[0], from[1], held).move(x, y, held).release(x, y, held);
  }

  grip(handle: Handle, xMm: number, yMm: number): this {
    return this.press(xMm, yMm, { target: { on: 'handle', handle } });
  }

  escape(): this {
    this.#pointer.cancel();
    return this;
  }

  get state() {
    return this.composer.store.getState();
  }

  get gesture(): string {
    return this.#pointer.name();
  }

  frame(id: string): Frame {
    const found = findFrame(shownPublication(this.state), id);
    if (!found) throw new Error(`no frame ${id}`);
    return found;
  }

  box(id: string): Rect {
    return rectOf(this.frame(id));
  }

  /** The frame in front of all others. */
  front(): FrameInput {
    return frame.parse(currentPage(this.composer)?.frames.at(-1));
  }
}
