import { Plus, Trash2 } from 'lucide-react';
import type { PictureRegion } from '../../../shared/archive/photo.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './form.module.css';
import { FormGroup } from './form-group.tsx';
import type { FormPort } from './form-port.ts';
import type { DraftOf } from './record-form.ts';
import { RegionPicture } from './region-picture.tsx';

type PhotoForm = { readonly form: FormPort<DraftOf<'photo'>> };

/** In the middle, about a face's size. */
const FACE: PictureRegion = { x: 0.45, y: 0.4, width: 0.1, height: 0.15 };
const PART: PictureRegion = { x: 0.1, y: 0.1, width: 0.8, height: 0.8 };

/** Faces that nobody outside the archive sees. */
export function MasksPart({ form }: PhotoForm) {
  const t = useTranslate();
  const { original, title, masks } = form.values;
  return (
    <FormGroup title={t('field.masks')} hint={t('field.masksHint')}>
      <RegionPicture
        original={original}
        title={title}
        regions={masks}
        look="mask"
        name={(number) => t('room.maskNumber', { number })}
        onChange={(index, region) => form.change((draft) => draft.masks.splice(index, 1, region))}
        onDraw={(region) => form.change((draft) => draft.masks.push(region))}
        onRemove={(index) => form.change((draft) => draft.masks.splice(index, 1))}
      />
      <div className={styles.row}>
        <Button icon={Plus} onPress={() => form.change((draft) => draft.masks.push({ ...FACE }))}>
          {t('room.addMask')}
        </Button>
        {masks.map((_, index) => (
          <Button
            // biome-ignore lint/suspicious/noArrayIndexKey: masks have no name but their number.
            key={index}
            look="quiet"
            icon={Trash2}
            label={`${t('room.maskNumber', { number: index + 1 })} ${t('room.removeRegion')}`}
            onPress={() => form.change((draft) => draft.masks.splice(index, 1))}
          >
            {String(index + 1)}
          </Button>
        ))}
      </div>
    </FormGroup>
  );
}

/** Parts of the photo for a use that has a name. */
export function CropsPart({ form }: PhotoForm) {
  const t = useTranslate();
  const { original, title, crops } = form.values;
  const add = (region: PictureRegion): void =>
    form.change((draft) => draft.crops.push({ use: '', region }));
  return (
    <FormGroup title={t('field.crops')}>
      {crops.length > 0 && (
        <RegionPicture
          original={original}
          title={title}
          regions={crops.map(({ region }) => region)}
          look="crop"
          name={(number) => t('room.cropNumber', { number })}
          onChange={(index, region) =>
            form.change((draft) => {
              const crop = draft.crops[index];
              if (crop) crop.region = region;
            })
          }
          onDraw={add}
          onRemove={(index) => form.change((draft) => draft.crops.splice(index, 1))}
        />
      )}
      {crops.map(({ use }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their order is their identity.
        <div key={index} className={styles.item}>
          <TextField
            label={`${index + 1}　${t('field.use')}`}
            value={use}
            error={form.error(`crops.${index}.use`)}
            onChange={(text) =>
              form.change((draft) => {
                const crop = draft.crops[index];
                if (crop) crop.use = text;
              })
            }
          />
          <div className={styles.end}>
            <Button
              look="quiet"
              icon={Trash2}
              onPress={() => form.change((draft) => draft.crops.splice(index, 1))}
            >
              {t('room.removeRegion')}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.end}>
        <Button icon={Plus} onPress={() => add({ ...PART })}>
          {t('room.addCrop')}
        </Button>
      </div>
    </FormGroup>
  );
}
