import { useTranslate } from '../../i18n/use-translate.ts';
import { SheetPage } from '../../sheet/sheet-page.tsx';
import { facing, shownPublication } from '../engine/composer-state.ts';
import { showPage } from '../engine/selecting.ts';
import { facingStepPx } from '../engine/viewport.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import styles from './facing-paper.module.css';

/** The page that faces the one on the desk: seen beside it, worked on after a press. */
export function FacingPaper() {
  const t = useTranslate();
  const { composer } = useDesk();
  const publication = useComposer(shownPublication);
  const zoom = useComposer((state) => state.zoom);
  const side = useComposer((state) => facing(state).facing);
  const page = useComposer((state) => facing(state).page);
  const other = publication.pages[page];
  if (side === undefined || !other) return null;
  const step = facingStepPx(publication.sheet, zoom);
  return (
    <div
      className={styles.facing}
      style={{ left: side === 'right' ? step : -step }}
      data-desk-control
    >
      <div inert className={styles.paper} style={{ transform: `scale(${zoom})` }}>
        <SheetPage
          key={other.id}
          publication={publication}
          page={page}
          bleedMm={publication.sheet.bleedMm}
        />
      </div>
      <button
        type="button"
        className={styles.take}
        aria-label={t('flow.workOnPage', { page: page + 1 })}
        onClick={() => showPage(composer, other.id)}
      />
    </div>
  );
}
