import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, ToggleButton as AriaToggleButton } from 'react-aria-components';
import styles from './button.module.css';
import { classes } from './classes.ts';
import { given } from './given.ts';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

export interface ButtonProps {
  /** The word on it; an icon never stands alone. */
  readonly children: ReactNode;
  readonly icon?: LucideIcon | undefined;
  readonly look?: ButtonLook;
  /** 32 px instead of 44: in the composer only. */
  readonly compact?: boolean;
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean;
  /** Given for what stays chosen, such as one of two views. */
  readonly isPressed?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  /** Said instead of the word by a screen reader, when the word alone is ambiguous. Starts with the word. */
  readonly label?: string | undefined;
  /** Keys that do the same, for `aria-keyshortcuts`. */
  readonly keys?: string | undefined;
  readonly slot?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Grows with the interface. */
const ICON_SIZE = '1.25rem';

export function Button(props: ButtonProps) {
  const {
    children,
    icon: Icon,
    look = 'plain',
    compact = false,
    label,
    keys,
    isPressed,
    ...rest
  } = props;
  return (
    <AriaButton
      {...given({
        ...rest,
        'aria-label': label,
        'aria-keyshortcuts': keys,
        'aria-pressed': isPressed,
      })}
      className={classes(
        styles.button,
        look !== 'plain' && styles[look],
        compact && styles.compact,
      )}
    >
      {Icon && <Icon size={ICON_SIZE} aria-hidden />}
      <span>{children}</span>
    </AriaButton>
  );
}

export interface ToolButtonProps {
  readonly icon: LucideIcon;
  /** The word below the icon. */
  readonly children: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** Given for tools that stay chosen. */
  readonly isSelected?: boolean;
  readonly keys?: string | undefined;
}

/** A button of a toolbar: icon above, its word below. */
export function ToolButton(props: ToolButtonProps) {
  const { icon: Icon, children, onPress, isDisabled = false, isSelected, keys } = props;
  const shared = {
    isDisabled,
    className: classes(styles.button, styles.tool),
    ...(keys === undefined ? {} : { 'aria-keyshortcuts': keys }),
  };
  const inside = (
    <>
      <Icon size={ICON_SIZE} aria-hidden />
      <span>{children}</span>
    </>
  );
  if (isSelected === undefined) {
    return (
      <AriaButton {...shared} onPress={onPress}>
        {inside}
      </AriaButton>
    );
  }
  return (
    <AriaToggleButton {...shared} isSelected={isSelected} onChange={onPress}>
      {inside}
    </AriaToggleButton>
  );
}
