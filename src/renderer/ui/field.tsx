import { CircleAlert, Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './field.module.css';

/** What every field with a label can say about itself. */
export interface FieldProps {
  readonly label: string;
  /** Beside the label: 「必ず書く」. */
  readonly mark?: string | undefined;
  /** Below the label: what belongs here. */
  readonly hint?: ReactNode;
  /** Why it cannot be kept as it is. */
  readonly error?: string | undefined;
  /** What wants a look, such as what is missing for printing. */
  readonly look?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly compact?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

export function FieldLabel({ label, mark, hint }: Pick<FieldProps, 'label' | 'mark' | 'hint'>) {
  return (
    <>
      <div className={styles.label}>
        <Label>{label}</Label>
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      </div>
      {hint !== undefined && (
        <Text slot="description" elementType="div" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </>
  );
}

export function FieldWords({ error, look }: Pick<FieldProps, 'error' | 'look'>) {
  return (
    <>
      {error !== undefined && (
        <FieldError className={styles.error ?? ''}>
          <CircleAlert size="1.125rem" aria-hidden />
          <span>{error}</span>
        </FieldError>
      )}
      {look !== undefined && <LookNote>{look}</LookNote>}
    </>
  );
}

/** A line that wants a look; an eye and words, not colour alone. */
export function LookNote({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.look}>
      <Eye size="1.125rem" aria-hidden />
      <span>{children}</span>
    </p>
  );
}
