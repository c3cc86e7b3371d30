import { Ellipsis } from 'lucide-react';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Miniature } from '../../sheet/miniature.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import {
  addPage,
  duplicatePage,
  pageEarlier,
  pageLater,
  removePage,
} from '../commands/page-commands.ts';
import { showPage } from '../engine/selecting.ts';
import { useComposer, useDesk, usePublicationLater } from '../use-desk.ts';
import { CommandButton, useMenuEntries } from './desk-button.tsx';
import styles from './page-strip.module.css';

const WIDTH_PX = 100;
const MENU = [[duplicatePage, pageEarlier, pageLater], [removePage]];

/** The pages as small pictures, and what can be done with them. */
export function PageStrip() {
  const t = useTranslate();
  const desk = useDesk();
  const publication = usePublicationLater();
  const pageId = useComposer((state) => state.pageId);
  const entriesOf = useMenuEntries(MENU);
  return (
    <nav className={styles.strip} aria-label={t('composer.pages')} data-pane>
      <ol className={styles.pages}>
        {publication.pages.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.page}
              aria-current={id === pageId ? 'page' : undefined}
              onClick={() => showPage(desk.composer, id)}
            >
              <Miniature publication={publication} page={index} widthPx={WIDTH_PX} />
              {t('composer.page', { number: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.deeds}>
        <CommandButton command={addPage} />
        <Menu label={t('composer.pageDeeds')} groups={entriesOf(desk)}>
          <Button compact look="quiet" icon={Ellipsis}>
            {t('composer.pageDeeds')}
          </Button>
        </Menu>
      </div>
    </nav>
  );
}
