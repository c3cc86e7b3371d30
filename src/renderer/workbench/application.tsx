import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { link } from '../link/link.ts';
import { useQuery } from '../link/use-query.ts';
import { Callout } from '../ui/callout.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { MessageBar } from './message-bar.tsx';
import { refusalWords } from './refusal-words.ts';
import { TODAY } from './route.ts';
import { StartScreen } from './start-screen.tsx';
import { useLater } from './use-later.ts';
import { goTo } from './use-route.ts';

/** The rooms: read while the start screen is already there. */
const readRooms = () => import('./frame.tsx');

function Archive() {
  const t = useTranslate();
  const { reply, refusal } = useQuery('archive.state', {});
  const about = useQuery('shell.about', {});
  const rooms = useLater(
    readRooms,
    reply === undefined ? 'not-yet' : reply.open ? 'now' : 'when-idle',
  );
  if (reply?.open)
    return rooms ? (
      <rooms.Frame archiveName={reply.open.name} readOnly={reply.open.readOnly} />
    ) : null;
  if (reply) {
    return (
      <>
        <StartScreen state={reply} hasDialogs={about.reply?.shell === 'electron'} />
        <MessageBar />
      </>
    );
  }
  return refusal ? <Callout tone="danger">{refusalWords(t, refusal)}</Callout> : null;
}

/** The window: the archive that is open, or the start screen. */
export function Application() {
  const language = useLanguage();
  // Another archive: what was open belongs to the one before.
  useEffect(() => link().on('archive.switched', () => goTo(TODAY)), []);
  return (
    <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
      <ErrorBoundary>
        <Archive />
      </ErrorBoundary>
    </I18nProvider>
  );
}
