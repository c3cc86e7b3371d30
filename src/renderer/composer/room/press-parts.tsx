import type { Finding } from '../../../shared/base/finding.ts';
import { PreflightPanel } from '../../press/preflight-panel.tsx';
import { PressDialog } from '../../press/press-dialog.tsx';
import { select, showPage } from '../engine/selecting.ts';
import { useComposer, useDesk, useRoom } from '../use-desk.ts';

/** Shows the frame that a finding names. */
function useGoToFrame(): (frame: string, page: number) => void {
  const { composer, view } = useDesk();
  const pages = useComposer((state) => state.publication.pages);
  return (frame, page) => {
    const shown = pages[page];
    if (!shown) return;
    showPage(composer, shown.id);
    select(composer, [frame]);
    view.reveal(frame);
  };
}

/** 印刷・入稿: what is saved is checked, made and shown. */
export function PressPart() {
  const { composer, room } = useDesk();
  const isOpen = useRoom((state) => state.pressing);
  const goToFrame = useGoToFrame();
  const close = (): void => room.setState({ pressing: false });
  return (
    <PressDialog
      publicationId={composer.id}
      isOpen={isOpen}
      onClose={close}
      onGo={(frame, page) => {
        close();
        goToFrame(frame, page);
      }}
    />
  );
}

/** 校正: the findings beside the page while its button is on. */
export function ProofPart({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  const isOpen = useRoom((state) => state.proofing);
  const goToFrame = useGoToFrame();
  return isOpen ? <PreflightPanel findings={findings} onGo={goToFrame} /> : null;
}
