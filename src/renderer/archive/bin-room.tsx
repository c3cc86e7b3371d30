import { Archive, Newspaper, RotateCcw, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import cards from '../workbench/cards.module.css';
import { daysLeftInBin } from '../workbench/local-time.ts';
import { say } from '../workbench/messages.ts';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { usePerform } from '../workbench/use-perform.ts';
import { goTo } from '../workbench/use-route.ts';
import { KindIcon } from './kind-icon.tsx';

const MOST = 500;

interface BinLineProps {
  readonly icon: ReactNode;
  readonly kind: string;
  readonly title: string;
  readonly trashed: string;
  readonly onRestore: () => void;
}

function BinLine({ icon, kind, title, trashed, onRestore }: BinLineProps) {
  const t = useTranslate();
  return (
    <li>
      {icon}
      <span className={cards.grow}>
        <strong>{title}</strong>
        <br />
        <span className={cards.small}>{kind}</span>
      </span>
      <span className={cards.small}>
        {t('room.daysLeft', { count: daysLeftInBin(trashed, new Date()) })}
      </span>
      <Button icon={RotateCcw} label={`${t('common.restore')}：${title}`} onPress={onRestore}>
        {t('common.restore')}
      </Button>
    </li>
  );
}

function PublicationLines() {
  const t = useTranslate();
  const perform = usePerform();
  const rows = useQuery('publication.binned', {}).reply ?? [];
  const restore = async (id: string): Promise<void> => {
    const done = await perform('publication.restore', { id });
    if (done) say({ tone: 'good', text: t('room.restored', { count: done.restored }) });
  };
  return rows.map(({ id, title, trashed }) => (
    <BinLine
      key={id}
      icon={<Newspaper size="1.25rem" aria-hidden />}
      kind={t('workbench.publications')}
      title={title}
      trashed={trashed}
      onRestore={() => void restore(id)}
    />
  ));
}

/** ごみ箱: what was thrown away in the last 30 days. */
export function BinRoom() {
  const t = useTranslate();
  const perform = usePerform();
  const rows = useQuery('bin.list', { limit: MOST }).reply?.rows;
  const publications = useQuery('publication.binned', {}).reply;
  const restore = async (id: string): Promise<void> => {
    const done = await perform('record.restore', { ids: [id] });
    if (done) say({ tone: 'good', text: t('room.restored', { count: done.restored }) });
  };
  const toArchive = (
    <Button icon={Archive} onPress={() => goTo({ room: 'archive', query: '', kinds: [] })}>
      {t('room.backToArchive')}
    </Button>
  );
  const isEmpty = rows?.length === 0 && publications?.length === 0;
  return (
    <RoomFrame title={t('room.bin')} deeds={toArchive}>
      {isEmpty ? (
        <EmptyState icon={Trash2} title={t('room.binEmpty')}>
          {t('room.binEmptyLead')}
        </EmptyState>
      ) : (
        <p>{t('room.binLead')}</p>
      )}
      <ul className={cards.lines}>
        <PublicationLines />
        {rows?.map(({ id, title, kind, trashed }) => (
          <BinLine
            key={id}
            icon={<KindIcon kind={kind} />}
            kind={t(`record.${kind}`)}
            title={title}
            trashed={trashed}
            onRestore={() => void restore(id)}
          />
        ))}
      </ul>
    </RoomFrame>
  );
}
