import { useState } from 'react';
import type { Exported } from '../../shared/contract/publication-calls.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { PdfPreview } from './pdf-preview.tsx';
import styles from './plates-preview.module.css';

const BLACK = '#1f1d1a';

export interface PlatesPreviewProps {
  readonly files: Exported['files'];
  /** In which the second plate is printed. */
  readonly ink: string;
}

/** One plate in the colour of its ink, laid over what is printed before it. */
function Plate({ url, ink, isOff }: { url: string; ink: string; isOff: boolean }) {
  return (
    <div className={styles.plate} data-off={isOff || undefined}>
      <PdfPreview url={url} />
      <div className={styles.ink} style={{ background: ink }} />
    </div>
  );
}

/**
 * Two plates as they will look over each other, and each as the machine is given it. A duplicator seldom hits the mark: the second plate
 * can be seen half a millimetre beside it.
 */
export function PlatesPreview({ files, ink }: PlatesPreviewProps) {
  const t = useTranslate();
  const [shown, setShown] = useState('both');
  const [isOff, setOff] = useState(false);
  const [black, second] = files;
  if (!black || !second) return null;
  const alone = files.find(({ name }) => name === shown);
  return (
    <>
      <div className={styles.choice}>
        <ChoiceField
          label={t('press.plates')}
          value={shown}
          options={[
            { value: 'both', label: t('press.platesBoth') },
            ...files.map(({ name }) => ({
              value: name,
              label: t('press.plateOf', { ink: /-([^-]+)\.pdf$/.exec(name)?.[1] ?? name }),
            })),
          ]}
          onChange={setShown}
        />
        {shown === 'both' && (
          <Checkbox isSelected={isOff} onChange={setOff}>
            {t('press.platesOff')}
          </Checkbox>
        )}
      </div>
      {alone ? (
        <PdfPreview url={alone.url} />
      ) : (
        <div className={styles.plates}>
          <Plate url={second.url} ink={ink} isOff={isOff} />
          <Plate url={black.url} ink={BLACK} isOff={false} />
        </div>
      )}
    </>
  );
}
