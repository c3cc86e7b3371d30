import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { PictureRegion } from '../../../shared/archive/photo.ts';
import { assetUrl } from '../../../shared/contract/asset-url.ts';
import { classes } from '../../ui/classes.ts';
import styles from './form.module.css';
import { movedRegion, regionBetween, resizedRegion } from './region.ts';

export interface RegionPictureProps {
  readonly original: string;
  readonly title: string;
  readonly regions: readonly PictureRegion[];
  readonly look: 'mask' | 'crop';
  readonly name: (number: number) => string;
  readonly onChange: (index: number, region: PictureRegion) => void;
  readonly onDraw: (region: PictureRegion) => void;
  readonly onRemove: (index: number) => void;
}

const STEP = 0.01;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf(event: PointerEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return {
    x: (event.clientX - box.left) / box.width,
    y: (event.clientY - box.top) / box.height,
  };
}

const placeOf = ({ x, y, width, height }: PictureRegion) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});

/** Regions drawn on a picture: with the pointer, or moved and resized with the arrow keys. */
export function RegionPicture(props: RegionPictureProps) {
  const { original, title, regions, look, name, onChange, onDraw, onRemove } = props;
  const [drawn, setDrawn] = useState<PictureRegion>();
  const start = useRef<Point>(undefined);
  const press = (event: PointerEvent<HTMLElement>): void => {
    if (event.target instanceof HTMLButtonElement) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = pointOf(event);
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (start.current) setDrawn(regionBetween(start.current, pointOf(event)));
  };
  const release = (): void => {
    if (drawn) onDraw(drawn);
    start.current = undefined;
    setDrawn(undefined);
  };
  const key = (event: KeyboardEvent, index: number): void => {
    const region = regions[index];
    const step = ARROWS[event.key];
    if (!region || (!step && event.key !== 'Delete')) return;
    event.preventDefault();
    if (!step) onRemove(index);
    else onChange(index, (event.shiftKey ? resizedRegion : movedRegion)(region, ...step));
  };
  return (
    <div
      className={styles.regions}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={() => {
        start.current = undefined;
        setDrawn(undefined);
      }}
    >
      <img src={assetUrl.preview(original)} alt={title} draggable={false} />
      {regions.map((region, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a region keeps the focus while it moves.
          key={index}
          type="button"
          className={classes(styles.region, look === 'mask' && styles.mask)}
          style={placeOf(region)}
          aria-label={name(index + 1)}
          onKeyDown={(event) => key(event, index)}
        >
          {index + 1}
        </button>
      ))}
      {drawn && <span className={styles.region} style={placeOf(drawn)} />}
    </div>
  );
}
