import { lazy, Suspense, useEffect } from 'react';
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
import { goTo } from './use-route.ts';

/** The rooms are read while the start screen is already there. */
const Frame = lazy(async () => ({ default: (await import('./frame.tsx')).Frame }));

function Archive() {
  const t = useTranslate();
  const { reply, refusal } = useQuery('archive.state', {});
  const about = useQuery('shell.about', {});
  if (reply?.open) {
    return (
      <Suspense>
        <Frame archiveName={reply.open.name} />
      </Suspense>
    );
  }
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
