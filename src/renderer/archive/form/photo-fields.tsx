import type { KeyboardEvent, PointerEvent } from 'react';
import { assetUrl } from '../../../shared/contract/asset-url.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { choices } from './choices.ts';
import styles from './form.module.css';
import { type FormPort, partOf } from './form-port.ts';
import { ChoicePart, DatePart, ListPart, TextPart } from './parts.tsx';
import { CropsPart, MasksPart } from './photo-regions.tsx';
import type { DraftOf } from './record-form.ts';

type PhotoForm = { readonly form: FormPort<DraftOf<'photo'>> };

const STEP = 0.02;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const within = (part: number): number => Math.min(1, Math.max(0, part));

/** The picture, and the point of it that stays in view when it is cropped. */
function FocusPicture({ form }: PhotoForm) {
  const t = useTranslate();
  const { focus, original, title } = form.values;
  const put = (x: number, y: number): void =>
    form.change((draft) => {
      draft.focus = { x: within(x), y: within(y) };
    });
  const press = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    put((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const key = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    put(focus.x + step[0], focus.y + step[1]);
  };
  return (
    <div>
      <button
        type="button"
        className={styles.picture}
        aria-label={t('field.focus')}
        onPointerDown={press}
        onKeyDown={key}
      >
        <img src={assetUrl.preview(original)} alt={title} draggable={false} />
        <span
          className={styles.focus}
          style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
        />
      </button>
      <p className={styles.hint}>{t('field.focusHint')}</p>
    </div>
  );
}

function PictureFacts({ form }: PhotoForm) {
  const t = useTranslate();
  const { fileName, widthPx, heightPx, takenAt, position } = form.values;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('field.fileName')}</dt>
        <dd>{fileName}</dd>
        <dt>{t('field.pictureSize')}</dt>
        <dd>
          {widthPx} × {heightPx}
        </dd>
        {takenAt !== undefined && (
          <>
            <dt>{t('field.takenAt')}</dt>
            <dd>{takenAt.replace('T', ' ')}</dd>
          </>
        )}
      </dl>
      {position && <p className={styles.hint}>{t('field.position')}</p>}
    </>
  );
}

/** 写真: what it shows, who took it, and whether those in it agree. */
export function PhotoFields({ form }: PhotoForm) {
  const t = useTranslate();
  const { consent, credit } = form.values;
  const look = {
    unknown: t('room.lookConsent'),
    refused: t('room.lookRefused'),
    given: undefined,
    'not-needed': undefined,
  }[consent];
  return (
    <>
      <FocusPicture form={form} />
      <TextPart form={form} name="caption" rows={2} />
      <ChoicePart form={form} name="consent" options={choices(t, 'consent')} look={look} />
      <ListPart
        form={partOf(form, 'people')}
        title="field.people"
        hint="field.peopleHint"
        add="room.addPerson"
        remove="room.removePerson"
        blank={{ name: '', consent: 'unknown' }}
      >
        {(person) => (
          <>
            <TextPart form={person} name="name" />
            <ChoicePart form={person} name="consent" options={choices(t, 'consent')} />
          </>
        )}
      </ListPart>
      <TextPart
        form={form}
        name="credit"
        look={credit.trim() === '' ? t('room.lookCredit') : undefined}
      />
      <MasksPart form={form} />
      <CropsPart form={form} />
      <TextPart form={form} name="licence" />
      <DatePart form={form} name="date" label="field.date_photo" withHint />
      <TextPart form={form} name="place" />
      <PictureFacts form={form} />
    </>
  );
}
