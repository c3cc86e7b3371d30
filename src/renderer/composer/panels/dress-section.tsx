import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { largeType, oneColour } from '../commands/dress-commands.ts';
import { useDesk } from '../use-desk.ts';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

/** 一色・大きな文字, for the whole publication. */
export function DressSection() {
  const t = useTranslate();
  const desk = useDesk();
  return (
    <PanelSection title={t('look.dress')}>
      {[oneColour, largeType].map((command) => (
        <Button
          key={command.name}
          compact
          icon={command.icon}
          onPress={() => void command.run(desk)}
        >
          {t(command.label)}
        </Button>
      ))}
      <p className={styles.hint}>{t('look.dressHint')}</p>
    </PanelSection>
  );
}
