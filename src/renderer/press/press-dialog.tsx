import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '../../shared/base/finding.ts';
import type { Id } from '../../shared/base/id.ts';
import type { PressWish } from '../../shared/contract/publication-calls.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { refusalWords } from '../workbench/refusal-words.ts';
import { PdfPreview } from './pdf-preview.tsx';
import { PlatesPreview } from './plates-preview.tsx';
import { PreflightPanel } from './preflight-panel.tsx';
import styles from './press.module.css';
import { PressFoot } from './press-foot.tsx';
import { ProductFields, useInkColour } from './product-fields.tsx';
import { type ExportState, useExport } from './use-export.ts';

export interface PressDialogProps {
  readonly publicationId: Id;
  /** What is saved is printed: the composer saves before it opens the dialog. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Goes to the frame of a finding; the dialog closes itself. */
  readonly onGo: (frame: string, page: number) => void;
  /** Puts a finding right in the publication, which is saved with it; undefined where only a person can tell. */
  readonly mendOf: (finding: Finding) => (() => Promise<void>) | undefined;
}

/** What was made; or what became of it. */
function Preview({
  state,
  ink,
}: {
  readonly state: ExportState;
  readonly ink: string | undefined;
}) {
  const t = useTranslate();
  if (state.at === 'refused')
    return <Callout tone="danger">{refusalWords(t, state.refused)}</Callout>;
  if (state.at === 'stopped') return <Callout>{t('press.stopped')}</Callout>;
  if (state.at !== 'made')
    return (
      <EmptyState icon={FileOutput} title={t('press.previewEmpty')}>
        {t('press.previewEmptyHint')}
      </EmptyState>
    );
  const [first] = state.exported.files;
  if (ink !== undefined && state.exported.files.length === 2)
    return <PlatesPreview files={state.exported.files} ink={ink} />;
  if (first?.name.endsWith('.pdf')) return <PdfPreview url={first.url} />;
  const pictures = state.exported.files.filter(({ name }) => name.endsWith('.png'));
  return pictures.map(({ name, url }, index) => (
    <img
      key={name}
      className={styles.paper}
      src={url}
      alt={t('press.previewPage', { page: index + 1 })}
    />
  ));
}

const mustBeMended = (findings: readonly Finding[] | undefined): boolean =>
  findings?.some(({ severity }) => severity === 'error') ?? false;

function PressRoom({ publicationId, onClose, onGo, mendOf }: Omit<PressDialogProps, 'isOpen'>) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<PressWish>({ preset: 'office', format: 'pdf' });
  const [isAccepted, setAccepted] = useState(false);
  const { reply: found, refusal } = useQuery('press.preflight', {
    publication: publicationId,
    preset: chosen.preset,
  });
  const ink = useInkColour(chosen);
  const deed = useExport();
  const { state } = deed;
  const findings = state.at === 'made' ? state.exported.preflight : found;
  const choose = (next: PressWish): void => {
    setChosen(next);
    deed.forget();
  };
  return (
    <Dialog
      title={t('press.title')}
      isOpen
      onClose={onClose}
      size="wide"
      foot={
        <PressFoot
          deed={deed}
          faults={mustBeMended(findings) ? { isAccepted, onAccept: setAccepted } : undefined}
          onMake={() => void deed.make({ publication: publicationId, ...chosen })}
        />
      }
    >
      <div className={styles.room}>
        <div className={styles.choices}>
          <ProductFields chosen={chosen} onChange={choose} />
          <section className={styles.checks}>
            <h3>{t('press.checks')}</h3>
            {refusal && !findings ? (
              <Callout tone="danger">{refusalWords(t, refusal)}</Callout>
            ) : (
              <PreflightPanel
                findings={findings}
                mendOf={(finding) => {
                  const mend = mendOf(finding);
                  return mend && (() => void mend().then(deed.forget));
                }}
                onGo={(frame, page) => {
                  onClose();
                  onGo(frame, page);
                }}
              />
            )}
          </section>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll through the pages by keys. */}
        <section className={styles.preview} aria-label={t('press.preview')} tabIndex={0}>
          <Preview state={state} ink={ink} />
        </section>
      </div>
    </Dialog>
  );
}

/** 印刷・入稿: what is found before printing, the choice of two words, and the very file that was made. */
export function PressDialog({ isOpen, ...room }: PressDialogProps) {
  return isOpen ? <PressRoom {...room} /> : null;
}
