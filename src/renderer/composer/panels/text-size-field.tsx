import { useTranslate } from '../../i18n/use-translate.ts';
import { NumberField } from '../../ui/number-field.tsx';

export interface TextSizeFieldProps {
  readonly sizePt: number;
  readonly onChange: (sizePt: number) => void;
}

/** The size of all type in a block or a table; an emptied field leaves it as it was. */
export function TextSizeField({ sizePt, onChange }: TextSizeFieldProps) {
  const t = useTranslate();
  return (
    <NumberField
      compact
      label={t('composer.textSize')}
      unit={t('composer.pt')}
      value={sizePt}
      min={5}
      max={100}
      step={0.5}
      onChange={(value) => value !== undefined && onChange(value)}
    />
  );
}
