import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { type Rect, unionOf } from '../../../shared/publication/geometry.ts';
import { shownPublication } from '../engine/composer-state.ts';
import { selectedFrames } from '../engine/selecting.ts';
import { PX_PER_MM, rulerStepMm } from '../engine/viewport.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import type { ElementView } from './element-view.ts';
import styles from './ruler.module.css';

const THICK_PX = 22;

interface RulerState {
  readonly axis: 'x' | 'y';
  readonly length: number;
  /** Pixel of the ruler at which the trim begins. */
  readonly origin: number;
  readonly zoom: number;
  readonly chosen: Rect | undefined;
}

function tickLength(mm: number, stepMm: number): number {
  if (mm % stepMm === 0) return THICK_PX;
  return mm % (stepMm / 2) === 0 ? 9 : 5;
}

/** Draws along x; the upright ruler is the same, turned. */
function draw(canvas: HTMLCanvasElement, { axis, length, origin, zoom, chosen }: RulerState): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const ratio = window.devicePixelRatio;
  const [width, height] = axis === 'x' ? [length, THICK_PX] : [THICK_PX, length];
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  context.scale(ratio, ratio);
  const look = getComputedStyle(canvas);
  context.fillStyle = look.backgroundColor;
  context.fillRect(0, 0, width, height);
  if (axis === 'y') {
    context.translate(THICK_PX, 0);
    context.rotate(Math.PI / 2);
  }
  const scale = PX_PER_MM * zoom;
  if (chosen) {
    const [start, side] =
      axis === 'x' ? [chosen.xMm, chosen.widthMm] : [chosen.yMm, chosen.heightMm];
    context.fillStyle = look.getPropertyValue('--accent-soft');
    context.fillRect(origin + start * scale, 0, side * scale, THICK_PX);
  }
  const stepMm = rulerStepMm(zoom);
  const tickMm = stepMm / 10 >= 1 && (stepMm / 10) * scale >= 4 ? stepMm / 10 : stepMm / 2;
  context.fillStyle = look.color;
  context.font = `11px ${look.fontFamily}`;
  context.textBaseline = 'top';
  const first = Math.floor(-origin / scale / tickMm) * tickMm;
  for (let mm = first; mm * scale + origin < length; mm += tickMm) {
    const at = Math.round(mm * scale + origin) + 0.5;
    const tick = tickLength(mm, stepMm);
    // The canvas's y grows away from the page; for the turned ruler it is the other way round.
    const top = axis === 'x' ? THICK_PX - tick : 0;
    context.fillRect(at - 0.5, top, 1, tick);
    if (mm % stepMm === 0) context.fillText(String(mm), at + 3, axis === 'x' ? 1 : THICK_PX - 12);
  }
}

/** Millimetres along an edge of the desk, 0 at the trim; the selection's extent is tinted. */
export function Ruler({ axis, view }: { readonly axis: 'x' | 'y'; readonly view: ElementView }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { composer } = useDesk();
  const scrolled = useStore(view.scrolled);
  const zoom = useComposer((state) => state.zoom);
  const selection = useComposer((state) => state.selection);
  const pages = useComposer((state) => shownPublication(state).pages);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `selection` and `pages` say when the chosen frames are others.
  useEffect(() => {
    if (!canvas.current) return;
    const { leftPx, topPx } = view.layout();
    draw(canvas.current, {
      axis,
      zoom,
      length: axis === 'x' ? scrolled.widthPx : scrolled.heightPx,
      origin: axis === 'x' ? leftPx - scrolled.left : topPx - scrolled.top,
      chosen: unionOf(selectedFrames(composer)),
    });
  }, [axis, view, composer, scrolled, zoom, selection, pages]);

  return <canvas ref={canvas} className={axis === 'x' ? styles.across : styles.down} aria-hidden />;
}
