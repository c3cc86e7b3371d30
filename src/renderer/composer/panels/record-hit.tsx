import type { SearchHit } from '../../../shared/contract/archive-calls.ts';
import { assetUrl } from '../../../shared/contract/asset-url.ts';
import { KindIcon } from '../../archive/kind-icon.tsx';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { giveRecord } from '../laying/dragged-record.ts';
import { layChoices } from '../laying/lay-record.ts';
import { useLay } from '../laying/use-lay.ts';
import { useDesk } from '../use-desk.ts';
import styles from './records-panel.module.css';

export interface RecordHitProps {
  readonly hit: SearchHit;
  readonly kindWord: string;
}

/** One record that was found: to be dragged onto the page, or put there by its button. */
export function RecordHit({ hit, kindWord }: RecordHitProps) {
  const { id, kind, title, date, context, original } = hit;
  const mayBeLaid = layChoices(kind).length > 0;
  return (
    <li
      className={styles.hit}
      draggable={mayBeLaid}
      onDragStart={(event) => giveRecord(event.dataTransfer, { id, kind })}
    >
      {original === undefined ? (
        <span className={styles.icon}>
          <KindIcon kind={kind} size={24} />
        </span>
      ) : (
        <img
          className={styles.picture}
          src={assetUrl.thumbnail(original)}
          alt=""
          loading="lazy"
          draggable={false}
        />
      )}
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.context}>
          {[kindWord, date, context].filter((part) => part).join('　')}
        </p>
      </div>
      {mayBeLaid && <LayButton hit={hit} />}
    </li>
  );
}

function LayButton({ hit: { id, kind, title } }: { readonly hit: SearchHit }) {
  const t = useTranslate();
  const { view } = useDesk();
  const lay = useLay();
  const choices = layChoices(kind);
  const layAs = (choice: string): void =>
    lay({ record: id, choice, at: view.middle(), isDropped: false });
  const [only] = choices;
  if (choices.length === 1 && only) {
    return (
      <Button compact label={`${t('composer.lay')}：${title}`} onPress={() => layAs(only.name)}>
        {t('composer.lay')}
      </Button>
    );
  }
  const entries = choices.map(({ name, label }) => ({
    id: name,
    label: t(label),
    run: () => layAs(name),
  }));
  return (
    <Menu label={t('composer.layTitle', { title })} groups={[entries]}>
      <Button compact label={`${t('composer.lay')}：${title}`}>
        {t('composer.lay')}
      </Button>
    </Menu>
  );
}
