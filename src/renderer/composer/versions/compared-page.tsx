import type { Id } from '../../../shared/base/id.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { trimSize } from '../../../shared/publication/sheet.ts';
import type { ChangedFrame } from '../../../shared/publication/what-changed.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Miniature } from '../../sheet/miniature.tsx';
import { frameName } from '../desk/frame-name.ts';
import { turnedPxBox } from '../desk/px-box.ts';
import { frameChangeInWords } from './version-words.ts';
import styles from './versions.module.css';

export interface ComparedPageProps {
  readonly publication: Publication;
  readonly pageId: Id;
  /** Frames that differ; those that this side does not have are passed over. */
  readonly changed: readonly ChangedFrame[];
  readonly widthPx: number;
  /** Of what the page is one, for a screen reader. */
  readonly name: string;
}

/** A page of one side, with what differs outlined and named. */
export function ComparedPage(props: ComparedPageProps) {
  const { publication, pageId, changed, widthPx, name } = props;
  const t = useTranslate();
  const index = publication.pages.findIndex(({ id }) => id === pageId);
  const page = publication.pages[index];
  if (!page) return <p className={styles.absent}>{t('version.noPage')}</p>;
  const scale = widthPx / trimSize(publication.sheet).widthMm;
  return (
    <div className={styles.sheet}>
      <Miniature
        publication={publication}
        page={index}
        widthPx={widthPx}
        label={t('version.pageOf', { name, number: index + 1 })}
      />
      <ul
        className={styles.outlines}
        aria-label={t('version.differing')}
        style={{ width: widthPx }}
      >
        {changed.map(({ id, what }) => {
          const frame = page.frames.find((one) => one.id === id);
          if (!frame) return null;
          const words = frameChangeInWords(what, t);
          return (
            <li
              key={id}
              className={styles.outline}
              data-gone={what.includes('removed')}
              style={turnedPxBox(frame, scale)}
              aria-label={`${frameName(publication, frame, t)}：${words}`}
            >
              <span className={styles.tag}>{words}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
