import { Columns2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import styles from './archive-room.module.css';
import { ComparePhotos } from './compare-photos.tsx';
import { RecordSummary } from './record-summary.tsx';
import { Stars } from './stars.tsx';
import { useRate } from './use-rate.ts';

interface PickedProps {
  readonly ids: readonly string[];
  /** The photos are looked at. */
  readonly isWall: boolean;
  readonly onTrash: () => void;
  readonly onClear: () => void;
}

/** Stars for all that are picked; two of them can be compared. */
function Judging({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate();
  const rate = useRate();
  const [isComparing, setComparing] = useState(false);
  const [one, other] = ids;
  return (
    <>
      <Stars stars={0} onStars={(stars) => rate(ids, stars)} />
      <p>{t('search.rateHint')}</p>
      {ids.length === 2 && (
        <Button icon={Columns2} look="primary" onPress={() => setComparing(true)}>
          {t('search.compare')}
        </Button>
      )}
      {isComparing && one !== undefined && other !== undefined && (
        <ComparePhotos ids={[one, other]} onClose={() => setComparing(false)} />
      )}
    </>
  );
}

/** At the right: the one that is picked, or what can be done with the many. */
export function Picked({ ids, isWall, onTrash, onClear }: PickedProps) {
  const t = useTranslate();
  const [one] = ids;
  if (one === undefined) {
    return (
      <div className={styles.prompt} data-idle>
        <p>{t('room.choosePrompt')}</p>
        <p>{t('room.compareHint')}</p>
        {isWall && <p>{t('search.rateHint')}</p>}
      </div>
    );
  }
  if (ids.length === 1) return <RecordSummary id={one} onTrash={onTrash} onClose={onClear} />;
  return (
    <div className={styles.many}>
      <h2>{t('room.selected', { count: ids.length })}</h2>
      {isWall && <Judging ids={ids} />}
      <Button icon={Trash2} look="danger" onPress={onTrash}>
        {t('room.trash')}
      </Button>
      <Button look="quiet" onPress={onClear}>
        {t('room.clearSelection')}
      </Button>
    </div>
  );
}
