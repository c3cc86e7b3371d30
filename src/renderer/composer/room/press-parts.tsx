import type { Finding } from '../../../shared/base/finding.ts';
import { mendOf } from '../../../shared/press/mends/mends.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { PreflightPanel } from '../../press/preflight-panel.tsx';
import { PressDialog } from '../../press/press-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { refusalWords } from '../../workbench/refusal-words.ts';
import { goToFrame } from '../engine/composer.ts';
import { useDesk, useRoom } from '../use-desk.ts';
import styles from './press-parts.module.css';
import type { Proof } from './use-proof.ts';

/** Shows the frame that a finding names. */
function useGoTo(): (frame: string) => void {
  const { composer, view } = useDesk();
  return (frame) => {
    if (goToFrame(composer, frame)) view.reveal(frame);
  };
}

/** Puts a finding right as one edit, which undo takes back. */
function useMends(): (finding: Finding) => (() => Promise<void>) | undefined {
  const { composer, saving } = useDesk();
  return (finding) => {
    const mend = mendOf(finding, composer.store.getState().publication);
    if (!mend) return undefined;
    return async () => {
      composer.transact('frame', mend);
      await saving.flush();
    };
  };
}

/** 印刷・入稿: what is saved is checked, made and shown. */
export function PressPart() {
  const { composer, room } = useDesk();
  const isOpen = useRoom((state) => state.pressing);
  const goTo = useGoTo();
  const close = (): void => room.setState({ pressing: false });
  const mends = useMends();
  return (
    <PressDialog
      publicationId={composer.id}
      isOpen={isOpen}
      onClose={close}
      onGo={goTo}
      mendOf={mends}
    />
  );
}

/** 校正: the findings beside the page while its button is on. */
export function ProofPart({ proof: { findings, refusal } }: { readonly proof: Proof }) {
  const t = useTranslate();
  const { room } = useDesk();
  const isOpen = useRoom((state) => state.proofing);
  const goTo = useGoTo();
  const mends = useMends();
  if (!isOpen) return null;
  return (
    <section className={styles.proof} aria-label={t('composer.proof')}>
      <header className={styles.head}>
        <h2>{t('composer.proof')}</h2>
        <Button compact look="quiet" onPress={() => room.setState({ proofing: false })}>
          {t('common.close')}
        </Button>
      </header>
      {refusal ? (
        <Callout tone="danger">{refusalWords(t, refusal)}</Callout>
      ) : (
        <PreflightPanel
          findings={findings}
          onGo={goTo}
          mendOf={(finding) => {
            const mend = mends(finding);
            return mend && (() => void mend());
          }}
        />
      )}
    </section>
  );
}
