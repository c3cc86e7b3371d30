import type { ReactNode } from 'react';
import type { ArchiveRecord, RecordOf } from '../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import { useNewRecordEntries, type WrittenKind } from '../archive/archive-deeds.tsx';
import { KindIcon } from '../archive/kind-icon.tsx';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import cards from '../workbench/cards.module.css';
import { routeHash } from '../workbench/route.ts';
import { chooseAndTakeIn } from '../workbench/take-in.ts';
import styles from './assembly.module.css';

const href = (id: Id): string => routeHash({ room: 'record', id });

export const ofKind = <Kind extends RecordKind>(
  records: readonly ArchiveRecord[],
  kind: Kind,
): readonly RecordOf<Kind>[] =>
  records.filter((record): record is RecordOf<Kind> => record.kind === kind);

export interface SectionProps {
  readonly title: MessageKey;
  readonly campaign: Id;
  /** What can be written when one adds here; photos are chosen and taken in. */
  readonly add?: readonly WrittenKind[] | 'photo';
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** Adds at once where there is one kind to add; else asks which. */
function AddHere({ title, campaign, add }: Pick<SectionProps, 'title' | 'campaign' | 'add'>) {
  const t = useTranslate();
  const label = `${t('room.addHere')}：${t(title)}`;
  const entries = useNewRecordEntries(add === 'photo' ? [] : (add ?? []), campaign);
  const [first] = entries;
  if (entries.length > 1) {
    return (
      <Menu label={label} groups={[entries]}>
        <Button look="quiet" label={label}>
          {t('room.addHere')}
        </Button>
      </Menu>
    );
  }
  const takeIn = (): void => void chooseAndTakeIn({ t, campaign }, 'files');
  return (
    <Button look="quiet" label={label} onPress={first?.run ?? takeIn}>
      {t('room.addHere')}
    </Button>
  );
}

/** A part of the campaign, with the button that adds to it. */
export function Section({ title, campaign, add, isEmpty, children }: SectionProps) {
  const t = useTranslate();
  return (
    <section className={cards.section}>
      <header className={cards.sectionHead}>
        <h2>{t(title)}</h2>
        {add && <AddHere {...{ title, campaign, add }} />}
      </header>
      {isEmpty ? <p className={styles.small}>{t('room.nothingYet')}</p> : children}
    </section>
  );
}

export function Quotes({ quotes }: { readonly quotes: readonly RecordOf<'quote'>[] }) {
  return (
    <div className={styles.quotes}>
      {quotes.map(({ id, words, speaker, role, date }) => (
        <a key={id} className={styles.quote} href={href(id)}>
          「{words}」
          <br />
          <span className={styles.small}>{[speaker, role, date].filter(Boolean).join('　')}</span>
        </a>
      ))}
    </div>
  );
}

function figureWords({ precision, value, valueTo, unit }: RecordOf<'figure'>): string {
  const number = value.toLocaleString('ja-JP');
  switch (precision) {
    case 'about':
      return `約${number}${unit}`;
    case 'at-least':
      return `${number}${unit}以上`;
    case 'range':
      return `${number}〜${valueTo?.toLocaleString('ja-JP') ?? ''}${unit}`;
    case 'exact':
      return `${number}${unit}`;
  }
}

export function Figures({ figures }: { readonly figures: readonly RecordOf<'figure'>[] }) {
  return (
    <div className={styles.figures}>
      {figures.map((figure) => (
        <a key={figure.id} className={styles.figure} href={href(figure.id)}>
          <span className={styles.number}>{figureWords(figure)}</span>
          <br />
          <span className={styles.small}>{figure.counts || figure.title}</span>
        </a>
      ))}
    </div>
  );
}

export function Photos({ photos }: { readonly photos: readonly RecordOf<'photo'>[] }) {
  return (
    <div className={styles.photos}>
      {photos.map(({ id, original, title, caption }) => (
        <a key={id} href={href(id)}>
          <img src={assetUrl.thumbnail(original)} alt={caption || title} loading="lazy" />
        </a>
      ))}
    </div>
  );
}

export function Lines({ records }: { readonly records: readonly ArchiveRecord[] }) {
  return (
    <ul className={cards.lines}>
      {records.map((record) => (
        <li key={record.id}>
          <KindIcon kind={record.kind} />
          <a className={cards.grow} href={href(record.id)}>
            {record.title}
          </a>
          <span className={cards.small}>{record.date}</span>
        </li>
      ))}
    </ul>
  );
}
