import { FileQuestion } from 'lucide-react';
import { useLayoutEffect, useMemo } from 'react';
import type { Id } from '../../shared/base/id.ts';
import { useCommands } from '../command/use-commands.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { isReportDesk } from './commands/report-commands.ts';
import { windowCommands } from './commands/window-commands.ts';
import styles from './composer-room.module.css';
import { PageDesk } from './desk/page-desk.tsx';
import { PageStrip } from './desk/page-strip.tsx';
import { Toolbar } from './desk/toolbar.tsx';
import { useRoomKeys } from './desk/use-room-keys.ts';
import { FuriganaPart } from './furigana/furigana-part.tsx';
import { FindPart } from './panels/find-part.tsx';
import { SidePanels } from './panels/side-panels.tsx';
import { ReportRoom } from './report/report-room.tsx';
import { MakingPart } from './room/making-part.tsx';
import type { OpenDesk } from './room/open-desk.ts';
import { PressPart, ProofPart } from './room/press-parts.tsx';
import { SavingNotes } from './room/saving-notes.tsx';
import { useOpenDesk } from './room/use-open-desk.ts';
import { useProof } from './room/use-proof.ts';
import { DeskContext } from './use-desk.ts';
import { VersionsPart } from './versions/versions-part.tsx';

/** The room in which a publication is composed. */
export function ComposerRoom({ publicationId }: { readonly publicationId: Id }) {
  const t = useTranslate();
  const { desk, reopen } = useOpenDesk(publicationId);
  if (desk === undefined) {
    return (
      <p className={styles.waiting} role="status">
        {t('common.reading')}
      </p>
    );
  }
  if (desk === 'missing') {
    return (
      <EmptyState icon={FileQuestion} title={t('composer.notFoundTitle')}>
        {t('composer.notFound')}
      </EmptyState>
    );
  }
  return (
    <DeskContext value={desk}>
      <OpenRoom desk={desk} onReopen={reopen} />
    </DeskContext>
  );
}

/** The page as it was looked at last; the first time, all of it. */
function useRememberedView(desk: OpenDesk): void {
  const { view, remembered } = desk;
  const isReport = isReportDesk(desk);
  useLayoutEffect(() => {
    view.noteScroll();
    if (!remembered) view.fit(isReport ? 'width' : 'page');
    else if (remembered.fitted) view.fit(remembered.fitted);
    else view.scrollTo(remembered.left, remembered.top);
    view.noteScroll();
    const refit = (): void => {
      view.noteScroll();
      if (view.fitted) view.fit(view.fitted);
    };
    window.addEventListener('resize', refit);
    return () => window.removeEventListener('resize', refit);
  }, [view, remembered, isReport]);
}

function OpenRoom({ desk, onReopen }: { readonly desk: OpenDesk; readonly onReopen: () => void }) {
  const commands = useMemo(() => windowCommands(desk), [desk]);
  const onKeyDown = useRoomKeys(desk);
  const proof = useProof(desk);
  useCommands(commands);
  useRememberedView(desk);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of all that is in the room.
    <div className={styles.room} onKeyDown={onKeyDown}>
      <div className={styles.head} data-pane>
        <Toolbar findings={proof.findings} />
        <SavingNotes desk={desk} onReopen={onReopen} />
      </div>
      {isReportDesk(desk) ? (
        <ReportRoom view={desk.view} />
      ) : (
        <>
          <PageStrip />
          <div className={styles.desk} data-pane>
            <PageDesk view={desk.view} />
          </div>
        </>
      )}
      <aside className={styles.panels} data-pane>
        <FindPart />
        <FuriganaPart />
        <ProofPart proof={proof} />
        <SidePanels />
      </aside>
      <PressPart />
      <VersionsPart />
      <MakingPart />
    </div>
  );
}
