import { useDeferredValue } from 'react';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Miniature } from '../../sheet/miniature.tsx';
import {
  addPage,
  duplicatePage,
  pageEarlier,
  pageLater,
  removePage,
} from '../commands/page-commands.ts';
import { showPage } from '../engine/selecting.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import { CommandButton } from './desk-button.tsx';
import styles from './page-strip.module.css';

const WIDTH_PX = 100;

/** The pages as small pictures, and what can be done with them. */
export function PageStrip() {
  const t = useTranslate();
  const { composer } = useDesk();
  // The small pictures follow when there is time: a drag does not draw them.
  const publication = useDeferredValue(useComposer((state) => state.publication));
  const pageId = useComposer((state) => state.pageId);
  const { pages } = publication;
  return (
    <nav className={styles.strip} aria-label={t('composer.pages')} data-pane>
      <div className={styles.pages}>
        {pages.map(({ id }, index) => (
          <button
            key={id}
            type="button"
            className={styles.page}
            aria-current={id === pageId ? 'page' : undefined}
            onClick={() => showPage(composer, id)}
          >
            <Miniature publication={publication} page={index} widthPx={WIDTH_PX} />
            {t('composer.pageOf', { number: index + 1, count: pages.length })}
          </button>
        ))}
      </div>
      <div className={styles.deeds}>
        {[addPage, duplicatePage, pageEarlier, pageLater, removePage].map((command) => (
          <CommandButton key={command.name} command={command} />
        ))}
      </div>
    </nav>
  );
}
