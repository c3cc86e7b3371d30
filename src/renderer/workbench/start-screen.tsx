import { Archive, FolderOpen, Plus, Sprout } from 'lucide-react';
import { useState } from 'react';
import type { CallReply } from '../../shared/contract/contract.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { link } from '../link/link.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { BrokenArchive } from './broken-archive.tsx';
import { dayOfInstant } from './local-time.ts';
import { say } from './messages.ts';
import { refusalWords } from './refusal-words.ts';
import styles from './start-screen.module.css';
import { usePerform } from './use-perform.ts';

type ArchiveState = CallReply<'archive.state'>;

interface CardProps {
  readonly state: ArchiveState;
  readonly isBusy: boolean;
  readonly create: (name: string, withSample: boolean) => void;
  readonly open: (ticket: string) => void;
}

function NewArchive({ state, isBusy, create }: CardProps) {
  const t = useTranslate();
  const [name, setName] = useState(state.suggestedName);
  const [isMissing, setMissing] = useState(false);
  return (
    <section className={styles.card} aria-label={t('workbench.startNew')}>
      <h2>{t('workbench.startNew')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(name.trim() === '');
          if (name.trim() !== '') create(name.trim(), false);
        }}
      >
        <TextField
          label={t('workbench.startName')}
          hint={t('workbench.startNameHint')}
          value={name}
          onChange={setName}
          error={isMissing ? t('workbench.startNameMissing') : undefined}
        />
        {/* Who has an archive wants to open it: a second one must not look like the next deed. */}
        <Button
          type="submit"
          look={state.known.length === 0 ? 'primary' : 'plain'}
          icon={Plus}
          isDisabled={isBusy}
        >
          {t('workbench.startCreate')}
        </Button>
      </form>
      <p className={styles.hint}>{t('workbench.startNewHint')}</p>
    </section>
  );
}

function KnownArchives({ state, isBusy, open }: CardProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (state.known.length === 0) return null;
  return (
    <section className={styles.card} aria-label={t('workbench.startKnown')}>
      <h2>{t('workbench.startKnown')}</h2>
      <div className={styles.known}>
        {state.known.map(({ ticket, name, lastOpened }) => (
          <button
            key={ticket}
            type="button"
            className={styles.knownArchive}
            disabled={isBusy}
            onClick={() => open(ticket)}
          >
            <Archive size="1.5rem" aria-hidden />
            <span>
              {name}
              <small>
                {t('workbench.startLastOpened', { date: dayOfInstant(lastOpened, language) })}
              </small>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}

function SampleArchive({ isBusy, create }: CardProps) {
  const t = useTranslate();
  return (
    <section className={styles.card} aria-label={t('workbench.startSample')}>
      <h2>{t('workbench.startSample')}</h2>
      <p className={styles.hint}>{t('workbench.startSampleHint')}</p>
      <Button
        icon={Sprout}
        isDisabled={isBusy}
        onPress={() => create(t('workbench.startSampleName'), true)}
      >
        {t('workbench.startSampleCreate')}
      </Button>
    </section>
  );
}

/** Asks the system for a folder; in the browser shell there is no such dialog and no button for it. */
function OtherArchive({ isBusy, open }: CardProps) {
  const t = useTranslate();
  const choose = async (): Promise<void> => {
    const chosen = await link().call('shell.choose', { purpose: 'archive-folder' });
    const first = chosen.ok ? chosen.reply.tickets[0] : undefined;
    if (first) open(first.ticket);
  };
  return (
    <Button icon={FolderOpen} isDisabled={isBusy} onPress={() => void choose()}>
      {t('workbench.startOther')}
    </Button>
  );
}

/** What other ways of opening may help against. */
const MENDABLE: ReadonlySet<string> = new Set(['archive/damaged', 'archive/not-an-archive']);

export interface StartScreenProps {
  readonly state: ArchiveState;
  readonly hasDialogs: boolean;
}

/** First run: one click makes an archive. When it is open, a notice brings the window's frame. */
export function StartScreen({ state, hasDialogs }: StartScreenProps) {
  const t = useTranslate();
  const perform = usePerform();
  const [isBusy, setBusy] = useState(false);
  const [broken, setBroken] = useState<{ ticket: string; why: string }>();
  const busyDuring = async (deed: Promise<unknown>): Promise<void> => {
    setBusy(true);
    await deed;
    setBusy(false);
  };
  const open = async (ticket: string): Promise<void> => {
    const outcome = await link().call('archive.open', { ticket });
    if (outcome.ok) return;
    const why = refusalWords(t, outcome);
    if ('failure' in outcome && MENDABLE.has(outcome.failure.code)) setBroken({ ticket, why });
    else say({ tone: 'danger', text: why });
  };
  const card: CardProps = {
    state,
    isBusy,
    create: (name, withSample) => void busyDuring(perform('archive.create', { name, withSample })),
    open: (ticket) => void busyDuring(open(ticket)),
  };
  return (
    <main className={styles.screen}>
      <div className={styles.inner}>
        <h1>{t('workbench.startTitle')}</h1>
        <p className={styles.lead}>{t('workbench.startLead')}</p>
        {broken && <BrokenArchive {...broken} onDone={() => setBroken(undefined)} />}
        {isBusy && <Callout>{t('workbench.startWorking')}</Callout>}
        <div className={styles.choices}>
          <KnownArchives {...card} />
          <NewArchive {...card} />
          <SampleArchive {...card} />
        </div>
        {hasDialogs && <OtherArchive {...card} />}
      </div>
    </main>
  );
}
