import { CircleAlert, CircleCheck, Pencil } from 'lucide-react';
import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { type Command, isEnabled, MENUS, type MenuName } from '../command/command.ts';
import { platform } from '../command/command-registry.ts';
import { keysWritten } from '../command/keys.ts';
import { useRegisteredCommands } from '../command/use-commands.ts';
import type { Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { FindBox } from './find-box.tsx';
import styles from './frame.module.css';
import { timeOfDay } from './local-time.ts';
import { saveStatus } from './save-status.ts';

const entryOf = (command: Command, t: Translate): MenuEntry => ({
  id: command.id,
  label: t(command.label),
  icon: command.icon,
  keys: command.keys === undefined ? undefined : keysWritten(command.keys, platform),
  isDisabled: !isEnabled(command),
  run: command.run,
});

/** Commands of a menu in their groups, in the order in which groups first come. */
function groupsOf(commands: readonly Command[], menu: MenuName): readonly (readonly Command[])[] {
  const ofMenu = commands.filter((command) => command.menu === menu);
  return [...Map.groupBy(ofMenu, ({ group = '' }) => group).values()];
}

function Menus() {
  const t = useTranslate();
  const commands = useRegisteredCommands();
  return (
    <div className={styles.menus}>
      {MENUS.map((menu) => {
        const groups = groupsOf(commands, menu);
        if (groups.length === 0) return null;
        const label = t(`workbench.menu_${menu}`);
        return (
          <Menu
            key={menu}
            label={label}
            groups={groups.map((group) => group.map((command) => entryOf(command, t)))}
          >
            <Button look="quiet">{label}</Button>
          </Menu>
        );
      })}
    </div>
  );
}

const SAVE_ICONS = {
  saved: CircleCheck,
  saving: Pencil,
  unsaved: Pencil,
  failed: CircleAlert,
} as const;

function SaveNote() {
  const t = useTranslate();
  const { state, at } = useStore(saveStatus);
  const Icon = state && SAVE_ICONS[state];
  const words = {
    saved: at === undefined ? '' : t('workbench.saved', { time: timeOfDay(at) }),
    saving: t('workbench.saving'),
    unsaved: t('workbench.unsaved'),
    failed: t('workbench.saveFailed'),
  };
  return (
    <p
      role="status"
      className={classes(
        styles.save,
        state === 'failed' && styles.saveFailed,
        state === 'saved' && styles.saveGood,
      )}
    >
      {Icon && <Icon size="1.125rem" aria-hidden />}
      <span>{state ? words[state] : ''}</span>
    </p>
  );
}

export interface TopBarProps {
  readonly archiveName: string;
  readonly findRef: RefObject<HTMLInputElement | null>;
}

export function TopBar({ archiveName, findRef }: TopBarProps) {
  const t = useTranslate();
  return (
    <header className={styles.top} data-pane>
      <Menus />
      <p className={styles.archiveName}>{t('workbench.archiveName', { name: archiveName })}</p>
      <FindBox inputRef={findRef} />
      <SaveNote />
    </header>
  );
}
