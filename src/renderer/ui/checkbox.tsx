import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './choice.module.css';
import { given } from './given.ts';

export interface CheckboxProps {
  readonly children: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean | undefined;
}

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...given(rest)} className={styles.checkbox ?? ''}>
      <span className={styles.box}>
        <Check size="1.125rem" strokeWidth={3} aria-hidden />
      </span>
      {children}
    </AriaCheckbox>
  );
}
