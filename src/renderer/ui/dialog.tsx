import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import styles from './overlay.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The deeds, the likely one last. */
  readonly foot?: ReactNode;
  /** `window`: all of it. */
  readonly size?: 'plain' | 'wide' | 'window';
}

/** For what must be answered before going on; where a panel will do, take a panel. */
export function Dialog({ title, isOpen, onClose, children, foot, size = 'plain' }: DialogProps) {
  const t = useTranslate();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.veil ?? ''}
    >
      <Modal className={classes(styles.modal, size !== 'plain' && styles[size])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="quiet" icon={X} onPress={onClose}>
              {t('common.close')}
            </Button>
          </div>
          {children}
          {foot !== undefined && <div className={styles.foot}>{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
