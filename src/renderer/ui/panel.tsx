import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from './button.tsx';
import styles from './overlay.module.css';

export interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly onClose?: (() => void) | undefined;
}

/** What stands at the right: about what is selected, or a deed that needs a few answers. */
export function Panel({ title, children, foot, onClose }: PanelProps) {
  const t = useTranslate();
  const heading = useId();
  return (
    <section
      className={styles.panel}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || !onClose) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.panelHead}>
        <h2 id={heading}>{title}</h2>
        {onClose && (
          <Button look="quiet" icon={X} onPress={onClose}>
            {t('common.close')}
          </Button>
        )}
      </header>
      <div className={styles.panelBody}>{children}</div>
      {foot !== undefined && <footer className={styles.panelFoot}>{foot}</footer>}
    </section>
  );
}
