import { House, RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import styles from './frame.module.css';
import { TODAY } from './route.ts';
import { goTo } from './use-route.ts';

interface TroubleProps {
  readonly reason: string;
  readonly onAgain: () => void;
}

/** Says first what is safe. */
function Trouble({ reason, onAgain }: TroubleProps) {
  const t = useTranslate();
  return (
    <div className={styles.trouble} role="alert">
      <h1>{t('workbench.troubleTitle')}</h1>
      <p>{t('workbench.troubleSafe')}</p>
      <Button look="primary" icon={RotateCw} onPress={onAgain}>
        {t('workbench.troubleAgain')}
      </Button>
      <Button
        icon={House}
        onPress={() => {
          goTo(TODAY);
          onAgain();
        }}
      >
        {t('workbench.troubleToday')}
      </Button>
      <details className={styles.reason}>
        <summary>{t('workbench.troubleReason')}</summary>
        <p>{reason}</p>
      </details>
    </div>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  /** Stands there instead; without it, the whole story with what is safe. */
  readonly instead?: ReactNode;
}

/** Keeps the rest of the window alive when a room cannot be drawn. */
export class ErrorBoundary extends Component<
  BoundaryProps,
  { readonly reason: string | undefined }
> {
  override state: { readonly reason: string | undefined } = { reason: undefined };

  static getDerivedStateFromError(reason: unknown): { readonly reason: string } {
    return { reason: String(reason) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    const { children, instead } = this.props;
    if (reason === undefined) return children;
    if (instead !== undefined) return instead;
    return <Trouble reason={reason} onAgain={() => this.setState({ reason: undefined })} />;
  }
}
