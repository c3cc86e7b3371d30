import { useEffect, useRef } from 'react';
import { Popover } from 'react-aria-components';
import { useTranslate } from '../../i18n/use-translate.ts';
import { MenuEntries, type MenuEntry } from '../../ui/menu.tsx';
import { FRAME_MENU, PAGE_MENU } from '../commands/all-commands.ts';
import { crop, write } from '../commands/frame-commands.ts';
import { useComposer, useDesk, useRoom } from '../use-desk.ts';
import { useMenuEntries } from './desk-button.tsx';
import styles from './page-desk.module.css';

/** What only one kind of frame has is left out for the others; what is only not possible now stays, greyed. */
const mayBeMeant = ({ id, isDisabled }: MenuEntry): boolean =>
  !isDisabled || (id !== write.name && id !== crop.name);

/** What the right button opens, at the pointer. */
export function DeskMenu() {
  const t = useTranslate();
  const desk = useDesk();
  const menuAt = useRoom((state) => state.menuAt);
  const hasSelection = useComposer((state) => state.selection.length > 0);
  const anchor = useRef<HTMLSpanElement>(null);
  const entriesOf = useMenuEntries(hasSelection ? FRAME_MENU : PAGE_MENU);
  const close = (): void => desk.room.setState({ menuAt: undefined });
  const groups = menuAt
    ? entriesOf(desk).map((group) =>
        group.filter(mayBeMeant).map((entry) => ({
          ...entry,
          run: () => {
            close();
            entry.run();
          },
        })),
      )
    : [];

  const wasOpen = useRef(false);
  useEffect(() => {
    if (menuAt === undefined && wasOpen.current) desk.view.focus();
    wasOpen.current = menuAt !== undefined;
  }, [menuAt, desk]);

  return (
    <>
      <span
        ref={anchor}
        className={styles.menuAnchor}
        style={menuAt ? { left: menuAt.x, top: menuAt.y } : { left: 0, top: 0 }}
      />
      <Popover
        aria-label={t('composer.more')}
        triggerRef={anchor}
        isOpen={menuAt !== undefined}
        onOpenChange={(isOpen) => !isOpen && close()}
        placement="bottom start"
        className={styles.menu ?? ''}
      >
        <MenuEntries label={t('composer.more')} groups={groups} />
      </Popover>
    </>
  );
}
