import { Maximize2, X, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { PhotoRecord } from '../../shared/archive/photo.ts';
import type { Id } from '../../shared/base/id.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import { printedDate } from '../../shared/japanese/japanese-calendar.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { type PairView, panned, WHOLE, zoomed } from './pair-view.ts';
import styles from './photos.module.css';
import { Stars } from './stars.tsx';
import { useGathered } from './use-gathered.ts';
import { useRate } from './use-rate.ts';

interface SideProps {
  readonly photo: PhotoRecord;
  readonly view: PairView;
  readonly onView: (change: (view: PairView) => PairView) => void;
}

/** Where in the pane the pointer is, from its middle, in widths and heights of the pane. */
function fromMiddle(event: { clientX: number; clientY: number }, pane: Element) {
  const box = pane.getBoundingClientRect();
  return {
    x: (event.clientX - box.left) / box.width - 0.5,
    y: (event.clientY - box.top) / box.height - 0.5,
  };
}

function Pane({ photo, view, onView }: SideProps) {
  const pane = useRef<HTMLDivElement>(null);
  const held = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    // React's wheel listener may not prevent the page from scrolling.
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const at = fromMiddle(event, element);
      onView((now) => zoomed(now, event.deltaY < 0 ? 1 : -1, at));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [onView]);
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    const before = held.current;
    if (!before) return;
    const at = fromMiddle(event, event.currentTarget);
    held.current = at;
    onView((now) => panned(now, at.x - before.x, at.y - before.y));
  };
  return (
    <div
      ref={pane}
      className={styles.pane}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = fromMiddle(event, event.currentTarget);
      }}
      onPointerMove={move}
      onPointerUp={() => {
        held.current = undefined;
      }}
    >
      <img
        src={assetUrl.preview(photo.original)}
        alt={photo.caption || photo.title}
        draggable={false}
        style={{
          transform: `translate(${view.x * 100}%, ${view.y * 100}%) scale(${view.scale})`,
        }}
      />
    </div>
  );
}

function Side(props: SideProps) {
  const { photo } = props;
  const t = useTranslate();
  const language = useLanguage();
  const rate = useRate();
  const { title, date, widthPx, heightPx, consent, credit } = photo;
  const facts = [
    date === undefined ? t('room.undated') : printedDate(date, language),
    `${widthPx} × ${heightPx}`,
    t(`record.consent_${consent}`),
    credit,
  ];
  return (
    <section className={styles.side} aria-label={title}>
      <Pane {...props} />
      <h3>{title}</h3>
      <p>{facts.filter((fact) => fact !== '').join('　')}</p>
      <Stars stars={photo.stars} onStars={(stars) => rate([photo.id], stars)} />
    </section>
  );
}

const KEYS: Readonly<Record<string, (view: PairView) => PairView>> = {
  '+': (view) => zoomed(view, 1),
  ';': (view) => zoomed(view, 1),
  '-': (view) => zoomed(view, -1),
  '0': () => WHOLE,
  ArrowLeft: (view) => panned(view, 0.1, 0),
  ArrowRight: (view) => panned(view, -0.1, 0),
  ArrowUp: (view) => panned(view, 0, 0.1),
  ArrowDown: (view) => panned(view, 0, -0.1),
};

export interface ComparePhotosProps {
  readonly ids: readonly [Id, Id];
  readonly onClose: () => void;
}

/** Two photos side by side; what is looked at closely in one is looked at in the other, too. */
export function ComparePhotos({ ids, onClose }: ComparePhotosProps) {
  const t = useTranslate();
  const [view, setView] = useState(WHOLE);
  const records = useGathered(ids);
  const photos = ids.flatMap((id) => {
    const record = records?.get(id);
    return record?.kind === 'photo' ? [record] : [];
  });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const change = KEYS[event.key];
    if (event.key === 'Escape') onClose();
    else if (change) setView(change);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={frame}
      className={styles.compare}
      role="dialog"
      aria-modal
      aria-label={t('search.compare')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.compareHead}>
        <h2>{t('search.compare')}</h2>
        <Button icon={ZoomOut} onPress={() => setView((now) => zoomed(now, -1))}>
          {t('search.smaller')}
        </Button>
        <Button icon={ZoomIn} onPress={() => setView((now) => zoomed(now, 1))}>
          {t('search.larger')}
        </Button>
        <Button icon={Maximize2} onPress={() => setView(WHOLE)}>
          {t('search.whole')}
        </Button>
        <Button look="primary" icon={X} onPress={onClose}>
          {t('common.close')}
        </Button>
      </header>
      <div className={styles.pair}>
        {photos.map((photo) => (
          <Side key={photo.id} photo={photo} view={view} onView={setView} />
        ))}
      </div>
    </div>
  );
}
