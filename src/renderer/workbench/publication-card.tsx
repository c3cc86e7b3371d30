import type { PublicationRow } from '../../shared/contract/publication-calls.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Miniature } from '../sheet/miniature.tsx';
import styles from './cards.module.css';
import { goTo } from './use-route.ts';

const WIDTH_PX = 176;

/** A publication by its first page; pressing it opens it. */
export function PublicationPicture({ row }: { readonly row: PublicationRow }) {
  const t = useTranslate();
  const { reply } = useQuery('publication.get', { id: row.id });
  return (
    <button
      type="button"
      className={styles.picture}
      aria-label={`${t('workbench.openPublication')}：${row.title}`}
      onClick={() => goTo({ room: 'composer', id: row.id })}
    >
      {reply ? (
        <Miniature publication={reply.content} widthPx={WIDTH_PX} />
      ) : (
        <span className={styles.blank}>{t('common.reading')}</span>
      )}
    </button>
  );
}
