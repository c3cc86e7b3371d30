import { History } from 'lucide-react';
import { useState } from 'react';
import type { VersionRow } from '../../../shared/contract/version-calls.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { isUnchanged, whatChanged } from '../../../shared/publication/what-changed.ts';
import { platform } from '../../command/command-registry.ts';
import { keysWritten } from '../../command/keys.ts';
import { useLanguage, useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Select } from '../../ui/select.tsx';
import { say } from '../../workbench/messages.ts';
import { refusalWords } from '../../workbench/refusal-words.ts';
import { restoreVersion } from '../engine/restore-version.ts';
import { useComposer, useDesk, useRoom } from '../use-desk.ts';
import { Comparison } from './comparison.tsx';
import { VersionList } from './version-list.tsx';
import { whenInWords } from './version-words.ts';
import styles from './versions.module.css';

/** 前の版を見る: what the publication was like, beside what it is like now. */
export function VersionsPart() {
  const isOpen = useRoom((state) => state.versions);
  return isOpen ? <VersionsRoom /> : null;
}

/** How a version is called: 「きょう 14:03 の版」. */
function useVersionName(): (version: Pick<VersionRow, 'changed'>) => string {
  const t = useTranslate();
  const language = useLanguage();
  return ({ changed }) =>
    t('version.versionOf', { when: whenInWords(changed, new Date(), { t, language }) });
}

function useRestore(onDone: () => void): (version: Publication, name: string) => void {
  const t = useTranslate();
  const desk = useDesk();
  return (version, name) => {
    onDone();
    const keys = keysWritten('Mod+Z', platform);
    void restoreVersion(desk, version).then(() =>
      say({ tone: 'good', text: t('version.restored', { name, keys }) }),
    );
  };
}

const NOW = 'now';

function VersionsRoom() {
  const t = useTranslate();
  const { composer, room } = useDesk();
  const { reply: versions, refusal } = useQuery('publication.versions', { id: composer.id });
  const [picked, setPicked] = useState<number>();
  const close = (): void => room.setState({ versions: false });
  const chosen = versions?.find(({ id }) => id === picked) ?? versions?.[0];
  return (
    <Dialog title={t('version.title')} isOpen onClose={close} size="window">
      {refusal && <Callout tone="danger">{refusalWords(t, refusal)}</Callout>}
      {versions && !chosen && (
        <EmptyState icon={History} title={t('version.noneTitle')}>
          {t('version.none')}
        </EmptyState>
      )}
      {versions && chosen && (
        <div className={styles.window}>
          <div className={styles.room}>
            <div className={styles.versions}>
              <p className={styles.hint}>{t('version.hint')}</p>
              <VersionList versions={versions} chosen={chosen.id} onChoose={setPicked} />
            </div>
            <OneVersion key={chosen.id} version={chosen.id} versions={versions} onClose={close} />
          </div>
        </div>
      )}
    </Dialog>
  );
}

interface OneVersionProps {
  readonly version: number;
  readonly versions: readonly VersionRow[];
  readonly onClose: () => void;
}

/** The state on the right: what is on the desk now, or another version. */
function useOtherSide(): {
  readonly other: Publication | undefined;
  readonly against: string;
  readonly setAgainst: (against: string) => void;
} {
  const { composer } = useDesk();
  const [against, setAgainst] = useState(NOW);
  const now = useComposer((state) => state.publication);
  const { reply } = useQuery(
    'publication.version',
    against === NOW ? undefined : { id: composer.id, version: Number(against) },
  );
  return { other: against === NOW ? now : reply?.content, against, setAgainst };
}

function OneVersion({ version, versions, onClose }: OneVersionProps) {
  const t = useTranslate();
  const nameOf = useVersionName();
  const { composer } = useDesk();
  const now = useComposer((state) => state.publication);
  const { reply, refusal } = useQuery('publication.version', { id: composer.id, version });
  const { other, against, setAgainst } = useOtherSide();
  const restore = useRestore(onClose);
  if (refusal) return <Callout tone="danger">{refusalWords(t, refusal)}</Callout>;
  if (!reply || !other) return <p role="status">{t('common.reading')}</p>;
  const options = [
    { value: NOW, label: t('version.now') },
    ...versions
      .filter(({ id }) => id !== version)
      .map((row) => ({ value: String(row.id), label: nameOf(row) })),
  ];
  const isNow = isUnchanged(whatChanged(reply.content, now));
  const otherName = options.find(({ value }) => value === against)?.label ?? '';
  return (
    <div className={styles.version}>
      <Comparison
        left={{
          publication: reply.content,
          name: nameOf(reply),
          head: <h3>{nameOf(reply)}</h3>,
        }}
        right={{
          publication: other,
          name: otherName,
          head: (
            <Select
              name={t('version.compareWith')}
              value={against}
              options={options}
              onChange={setAgainst}
              compact
            />
          ),
        }}
      />
      <footer className={styles.foot}>
        <p>{isNow ? t('version.isNow') : t('version.restoreHint')}</p>
        <Button
          look="primary"
          icon={History}
          isDisabled={isNow}
          onPress={() => restore(reply.content, nameOf(reply))}
        >
          {t('version.restore')}
        </Button>
      </footer>
    </div>
  );
}
