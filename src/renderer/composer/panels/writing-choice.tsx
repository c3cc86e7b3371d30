import type { TextFrame } from '../../../shared/publication/frame.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';

export interface WritingChoiceProps {
  readonly value: TextFrame['writing'];
  readonly onChange: (writing: TextFrame['writing']) => void;
}

/** 横書き or 縦書き. */
export function WritingChoice({ value, onChange }: WritingChoiceProps) {
  const t = useTranslate();
  return (
    <ChoiceField
      compact
      label={t('composer.writing')}
      value={value}
      options={[
        { value: 'horizontal', label: t('composer.writingHorizontal') },
        { value: 'vertical', label: t('composer.writingVertical') },
      ]}
      onChange={onChange}
    />
  );
}
