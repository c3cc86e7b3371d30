import type { LucideIcon } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import styles from './choice.module.css';
import overlay from './overlay.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** As people read it: `Ctrl+Z`. */
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  readonly label: string;
  /** Groups, divided by a line. */
  readonly groups: readonly (readonly MenuEntry[])[];
  /** The button that opens it. */
  readonly children: ReactElement;
}

/** A button and the list of deeds that it opens. */
export function Menu({ label, groups, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <MenuEntries label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

export function MenuEntries({ label, groups }: Pick<MenuProps, 'label' | 'groups'>) {
  return (
    <AriaMenu aria-label={label} className={overlay.menu ?? ''}>
      {groups.map((entries, index) => (
        <Fragment key={entries[0]?.id ?? index}>
          {index > 0 && <Separator className={styles.separator ?? ''} />}
          {entries.map(({ id, icon: Icon, ...entry }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.run}
              className={styles.item ?? ''}
            >
              <span className={styles.check}>{Icon && <Icon size="1.125rem" aria-hidden />}</span>
              <span className={styles.words}>{entry.label}</span>
              {entry.keys !== undefined && <kbd className={styles.key}>{entry.keys}</kbd>}
            </MenuItem>
          ))}
        </Fragment>
      ))}
    </AriaMenu>
  );
}
