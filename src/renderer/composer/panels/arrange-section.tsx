import { useTranslate } from '../../i18n/use-translate.ts';
import { alignCommands, distributeCommands, group, ungroup } from '../commands/arrange-commands.ts';
import { CommandButton } from '../desk/desk-button.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

/** Lines frames up: several by each other, one by the margins. */
export function ArrangeSection({ isSeveral }: { readonly isSeveral: boolean }) {
  const t = useTranslate();
  return (
    <PanelSection title={t(isSeveral ? 'composer.alignEachOther' : 'composer.alignToPage')}>
      <div className={styles.row}>
        {alignCommands.map((command) => (
          <CommandButton key={command.name} command={command} />
        ))}
      </div>
      {isSeveral && (
        <div className={styles.row}>
          {[...distributeCommands, group, ungroup].map((command) => (
            <CommandButton key={command.name} command={command} />
          ))}
        </div>
      )}
    </PanelSection>
  );
}
