import { Camera } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { arrivingStore, type Glimpse, watchArriving } from './arriving.ts';
import styles from './arriving-photos.module.css';

function Tile({ id, name, hasPicture }: Glimpse) {
  return (
    <li className={styles.tile}>
      {hasPicture ? (
        <img src={assetUrl.glimpse(id)} alt="" decoding="async" />
      ) : (
        <Camera size="1.5rem" aria-hidden />
      )}
      <span className={styles.name}>{name}</span>
    </li>
  );
}

/** The photos that are on their way, each seen at once by the small picture that its camera laid into it, or by its name. */
export function ArrivingPhotos() {
  const t = useTranslate();
  const glimpses = useStore(arrivingStore, ({ glimpses }) => glimpses);
  useEffect(watchArriving, []);
  if (glimpses.length === 0) return null;
  return (
    <section aria-label={t('workbench.arriving')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the strip is scrolled with the arrow keys. */}
      <ul className={styles.strip} tabIndex={0}>
        {glimpses.map((glimpse) => (
          <Tile key={glimpse.id} {...glimpse} />
        ))}
      </ul>
    </section>
  );
}
