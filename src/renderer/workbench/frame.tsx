import { useEffect, useMemo, useRef } from 'react';
import type { ReadOnlyWhy } from '../../shared/base/failure.ts';
import { runByKeys } from '../command/command-registry.ts';
import { useCommands } from '../command/use-commands.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Callout } from '../ui/callout.tsx';
import { ArrivingPhotos } from './arriving-photos.tsx';
import { DropAnywhere } from './drop-anywhere.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './frame.module.css';
import { JobBar } from './job-bar.tsx';
import { tellEnd } from './job-ends.ts';
import { watchJobs } from './jobs.ts';
import { MessageBar } from './message-bar.tsx';
import { Room } from './room.tsx';
import { RoomList } from './room-list.tsx';
import { routeHash } from './route.ts';
import { TopBar } from './top-bar.tsx';
import { useRoute } from './use-route.ts';
import { windowCommands } from './window-commands.ts';

function useKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', runByKeys);
    return () => window.removeEventListener('keydown', runByKeys);
  }, []);
}

interface FrameProps {
  readonly archiveName: string;
  /** Given when the archive can be looked at only. */
  readonly readOnly: ReadOnlyWhy | undefined;
}

/** The window while an archive is open. */
export function Frame({ archiveName, readOnly }: FrameProps) {
  const t = useTranslate();
  const route = useRoute();
  const find = useRef<HTMLInputElement>(null);
  const campaign = route.room === 'campaign' ? route.id : undefined;
  useKeys();
  useEffect(() => {
    document.title = `${archiveName} — ${t('common.appName')}`;
  }, [archiveName, t]);
  useEffect(() => watchJobs((notice) => tellEnd(t, notice)), [t]);
  useCommands(
    useMemo(
      () => windowCommands({ t, campaign, focusFind: () => find.current?.focus() }),
      [t, campaign],
    ),
  );
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link; only the focus moves, the address is the route's. */}
      <a className={styles.skip} href="#room" onClick={focusRoom}>
        {t('workbench.skipToRoom')}
      </a>
      <TopBar archiveName={archiveName} findRef={find} />
      <RoomList here={route.room} />
      <main className={styles.room} id="room" tabIndex={-1}>
        {readOnly && <Callout tone="look">{t(`workbench.readOnly_${readOnly}`)}</Callout>}
        <ErrorBoundary key={routeHash(route).split('?')[0]}>
          <Room route={route} />
        </ErrorBoundary>
      </main>
      <footer className={styles.foot} data-pane>
        <MessageBar />
        <ArrivingPhotos />
        <JobBar />
      </footer>
      <DropAnywhere campaign={campaign} />
    </div>
  );
}

/** The address after `#` is the route's: the skip link moves the focus and leaves the address alone. */
function focusRoom(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('room')?.focus();
}
