import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import styles from './choice.module.css';
import { MenuEntries, type MenuEntry } from './menu.tsx';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MenuAtProps {
  /** Of the window; undefined while it is closed. */
  readonly at: Point | undefined;
  readonly label: string;
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly onClose: () => void;
}

/** What the right button opens, at the pointer. */
export function MenuAt({ at, label, groups, onClose }: MenuAtProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const closing = groups.map((entries) =>
    entries.map((entry) => ({
      ...entry,
      run: () => {
        onClose();
        entry.run();
      },
    })),
  );
  return (
    <>
      <span
        ref={anchor}
        style={{ position: 'fixed', left: at?.x ?? 0, top: at?.y ?? 0, pointerEvents: 'none' }}
      />
      <Popover
        aria-label={label}
        triggerRef={anchor}
        isOpen={at !== undefined}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        className={styles.popover ?? ''}
      >
        <MenuEntries label={label} groups={closing} />
      </Popover>
    </>
  );
}
