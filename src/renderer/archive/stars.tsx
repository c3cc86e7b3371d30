import { Star } from 'lucide-react';
import { useTranslate } from '../i18n/use-translate.ts';
import { classes } from '../ui/classes.ts';
import styles from './photos.module.css';

const STARS = [1, 2, 3, 4, 5] as const;

/** The stars of a picture in the grid, as letters, since there are five hundred on a page of it: to be seen, and to be pressed with the mouse; the keys are the grid's. */
export function TileStars({ stars }: { readonly stars: number }) {
  return (
    <span className={styles.tileStars} aria-hidden>
      {STARS.map((star) => (
        <span
          key={star}
          data-star={star}
          className={classes(styles.tileStar, star <= stars && styles.given)}
        >
          {star <= stars ? '★' : '☆'}
        </span>
      ))}
    </span>
  );
}

/** Which star of a tile was pressed; pressing the last one that is given takes all away. */
export function starPressed(target: EventTarget, stars: number): number | undefined {
  const star = target instanceof Element ? target.closest('[data-star]') : null;
  if (!star) return undefined;
  const pressed = Number(star.getAttribute('data-star'));
  return pressed === stars ? 0 : pressed;
}

export interface StarsProps {
  readonly stars: number;
  readonly onStars: (stars: number) => void;
}

/** No star to five, each a button of its own. */
export function Stars({ stars, onStars }: StarsProps) {
  const t = useTranslate();
  return (
    <fieldset className={styles.stars}>
      <legend>{t('search.facet_stars')}</legend>
      {STARS.map((star) => (
        <button
          key={star}
          type="button"
          aria-label={t('search.giveStars', { count: star })}
          aria-pressed={star === stars}
          className={classes(styles.star, star <= stars && styles.given)}
          onClick={() => onStars(star === stars ? 0 : star)}
        >
          <Star size="1.5rem" aria-hidden />
        </button>
      ))}
    </fieldset>
  );
}
