import { useStore } from 'zustand';
import { platform } from '../../command/command-registry.ts';
import { keysWritten } from '../../command/keys.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button, ToolButton } from '../../ui/button.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import type { DeskCommand } from '../commands/command.ts';
import type { Desk } from '../engine/desk.ts';
import { useDesk } from '../use-desk.ts';

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
