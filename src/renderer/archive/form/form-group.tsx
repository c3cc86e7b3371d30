import { type ReactNode, useId } from 'react';
import styles from './form.module.css';

export interface FormGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly deeds?: ReactNode;
  readonly children?: ReactNode;
}

/** Fields that belong together, under their name. */
export function FormGroup({ title, hint, deeds, children }: FormGroupProps) {
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <header className={styles.groupHead}>
        <h2 id={heading}>{title}</h2>
        {deeds}
      </header>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
