import { useStore } from 'zustand';
import { platform } from '../../command/command-registry.ts';
import { keysWritten } from '../../command/keys.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button, ToolButton } from '../../ui/button.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import type { DeskCommand } from '../commands/command.ts';
import type { DeedLabel } from '../engine/composer.ts';
import type { Desk } from '../engine/desk.ts';
import { useComposer, useDesk } from '../use-desk.ts';

/** Whether a command can be done and is chosen now; tells only when that changes. */
function useCommandState(command: DeskCommand): { isEnabled: boolean; isOn: boolean | undefined } {
  const desk = useDesk();
  const isEnabled = useStore(desk.composer.store, () => command.isEnabled(desk));
  const isOnDesk = useStore(desk.composer.store, () => command.isOn?.(desk));
  const isOnRoom = useStore(desk.room, () => command.isOn?.(desk));
  return { isEnabled, isOn: isOnDesk === undefined ? undefined : isOnDesk || isOnRoom === true };
}

/** A command in the toolbar: icon and word. */
export function CommandTool({ command }: { readonly command: DeskCommand }) {
  const t = useTranslate();
  const desk = useDesk();
  const { isEnabled, isOn } = useCommandState(command);
  return (
    <ToolButton
      icon={command.icon}
      onPress={() => command.run(desk)}
      isDisabled={!isEnabled}
      {...(isOn === undefined ? {} : { isSelected: isOn })}
      {...(command.keys?.[0] === undefined ? {} : { keys: ariaKeys(command.keys[0]) })}
    >
      {t(command.label)}
    </ToolButton>
  );
}

const DEED_WORDS = {
  move: 'composer.deedMove',
  resize: 'composer.deedResize',
  turn: 'composer.deedTurn',
  group: 'composer.deedGroup',
  add: 'composer.deedAdd',
  delete: 'composer.deedDelete',
  duplicate: 'composer.deedDuplicate',
  paste: 'composer.deedPaste',
  order: 'composer.deedOrder',
  lock: 'composer.deedLock',
  frame: 'composer.deedFrame',
  photo: 'composer.deedPhoto',
  block: 'composer.deedBlock',
  flow: 'composer.deedFlow',
  words: 'composer.deedWords',
  format: 'composer.deedFormat',
  style: 'composer.deedStyle',
  page: 'composer.deedPage',
  sheet: 'composer.deedSheet',
  title: 'composer.deedTitle',
  oneColour: 'look.oneColour',
  largeType: 'look.largeType',
  version: 'version.deed',
} as const satisfies Record<DeedLabel, MessageKey>;

const isDeed = (label: string): label is DeedLabel => label in DEED_WORDS;

/** 「元に戻す：移動」 while the pointer rests on the button. */
export function useUndoHint(): string | undefined {
  const t = useTranslate();
  const label = useComposer(({ history }) => history.done.at(-1)?.label);
  return label !== undefined && isDeed(label)
    ? t('composer.undoDeed', { deed: t(DEED_WORDS[label]) })
    : undefined;
}

/** A command in the small bar beside the selection. */
export function CommandButton({ command }: { readonly command: DeskCommand }) {
  const t = useTranslate();
  const desk = useDesk();
  const { isEnabled, isOn } = useCommandState(command);
  return (
    <Button
      compact
      look={isOn ? 'primary' : 'quiet'}
      icon={command.icon}
      isDisabled={!isEnabled}
      onPress={() => command.run(desk)}
    >
      {t(command.label)}
    </Button>
  );
}

const ariaKeys = (keys: string): string =>
  keys.replace('Mod', platform === 'mac' ? 'Meta' : 'Control');

/** Commands as the entries of a menu. */
export function useMenuEntries(
  groups: readonly (readonly DeskCommand[])[],
): (desk: Desk) => MenuEntry[][] {
  const t = useTranslate();
  return (desk) =>
    groups.map((group) =>
      group.map((command) => ({
        id: command.name,
        label: t(command.label),
        icon: command.icon,
        keys: command.keys?.[0] && keysWritten(command.keys[0], platform),
        isDisabled: !command.isEnabled(desk),
        run: () => command.run(desk),
      })),
    );
}
