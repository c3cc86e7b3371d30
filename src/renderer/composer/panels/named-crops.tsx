import { setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { PhotoFrame } from '../../../shared/publication/frame.ts';
import { viewOfRegion } from '../../../shared/publication/photo-crop.ts';
import { pictureView } from '../../../shared/publication/photo-layout.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { useComposer, useDesk } from '../use-desk.ts';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

/** The parts of the photo that were chosen for a use in the archive: one press crops to them. */
export function NamedCrops({ frame }: { readonly frame: PhotoFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const looks = useComposer((state) => state.publication.styles);
  const record = frame.photo?.source.record;
  const { reply } = useQuery('record.get', record === undefined ? undefined : { id: record });
  const view = pictureView(frame, looks);
  if (reply?.kind !== 'photo' || reply.crops.length === 0 || !view) return null;
  return (
    <PanelSection title={t('field.crops')}>
      <div className={styles.row}>
        {reply.crops.map(({ use, region }) => (
          <Button
            key={use}
            isDisabled={frame.locked}
            onPress={() =>
              void composer.transact(
                'photo',
                setFrame(frame.id, 'photo', { fit: 'fill', ...viewOfRegion(view, region) }),
              )
            }
          >
            {use}
          </Button>
        ))}
      </div>
    </PanelSection>
  );
}
