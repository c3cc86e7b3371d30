import { type ReactNode, useState } from 'react';
import type { Id } from '../../../shared/base/id.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import {
  type Changes,
  countChanges,
  whatChanged,
} from '../../../shared/publication/what-changed.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { ComparedPage } from './compared-page.tsx';
import { changesInWords } from './version-words.ts';
import styles from './versions.module.css';

/** Between the two pages, and at their edges. */
const GAP_PX = 24;
const WIDEST_PX = 640;

/** One of the two that are compared. */
export interface ComparedSide {
  readonly publication: Publication;
  /** 「きょう 14:03 の版」. */
  readonly name: string;
  readonly head: ReactNode;
}

const pageIds = ({ pages }: Publication): Id[] => pages.map(({ id }) => id);

/** What differs on that page alone. */
const ofPage = (changes: Changes, pageId: Id | undefined): Changes => ({
  whole: [],
  pages: changes.pages.filter(({ page, what }) => page === pageId && what === 'changed'),
});

function Sentences({ changes, pageId }: { readonly changes: Changes; readonly pageId: Id }) {
  const t = useTranslate();
  const counts = countChanges(changes);
  const frames = { words: 0, picture: 0, moved: 0, look: 0, added: 0, removed: 0 };
  const apart = changesInWords({ ...counts, frames, restacked: 0 }, t);
  const onPage = changesInWords(countChanges(ofPage(changes, pageId)), t);
  const isWholePage = changes.pages.some(({ page, what }) => page === pageId && what !== 'changed');
  return (
    <div className={styles.sentences} role="status">
      {!isWholePage && (
        <p>{onPage === '' ? t('version.samePage') : t('version.onPage', { what: onPage })}</p>
      )}
      {apart !== '' && <p>{t('version.apart', { what: apart })}</p>}
    </div>
  );
}

export interface PageChoiceProps {
  readonly pages: readonly Id[];
  readonly changes: Changes;
  readonly chosen: Id;
  readonly onChoose: (page: Id) => void;
}

/** The pages by number; those that differ say so. */
function PageChoice({ pages, changes, chosen, onChoose }: PageChoiceProps) {
  const t = useTranslate();
  return (
    <nav className={styles.pageChoice} aria-label={t('composer.pages')}>
      {pages.map((id, at) => {
        const number = at + 1;
        const differs = changes.pages.some(({ page }) => page === id);
        return (
          <Button key={id} compact isPressed={id === chosen} onPress={() => onChoose(id)}>
            {differs ? t('version.pageDiffers', { number }) : t('composer.page', { number })}
          </Button>
        );
      })}
    </nav>
  );
}

export interface ComparisonProps {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
}

/** Two states page by page, side by side; first the first page that differs. */
export function Comparison({ left, right }: ComparisonProps) {
  const [chosen, setChosen] = useState<Id>();
  const [setScroller, , width] = useWidth();
  const changes = whatChanged(left.publication, right.publication);
  const pages = [...new Set([...pageIds(right.publication), ...pageIds(left.publication)])];
  const isThere = chosen !== undefined && pages.includes(chosen);
  const first = pages.find((id) => changes.pages.some(({ page }) => page === id)) ?? pages[0];
  const pageId = isThere ? chosen : (first ?? '');
  const changed = ofPage(changes, pageId).pages.flatMap(({ frames }) => frames);
  const widthPx = Math.min(WIDEST_PX, (width - 3 * GAP_PX) / 2);
  return (
    <div className={styles.comparison}>
      {pages.length > 1 && (
        <PageChoice pages={pages} changes={changes} chosen={pageId} onChoose={setChosen} />
      )}
      <Sentences changes={changes} pageId={pageId} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: both pages are scrolled with the arrow keys. */}
      <div className={styles.pages} ref={setScroller} tabIndex={0}>
        {[left, right].map((side, at) => (
          <section key={at === 0 ? 'left' : 'right'} className={styles.side} aria-label={side.name}>
            <div className={styles.sideHead}>{side.head}</div>
            {widthPx > 0 && (
              <ComparedPage
                publication={side.publication}
                pageId={pageId}
                changed={changed}
                widthPx={widthPx}
                name={side.name}
              />
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
