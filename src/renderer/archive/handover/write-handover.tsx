import { FolderOutput, PackageCheck } from 'lucide-react';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { usePerform } from '../../workbench/use-perform.ts';
import styles from './write-handover.module.css';

/** 引き継ぎ用に書き出す: everything, for the next office or for another place. */
export function WriteHandover() {
  const t = useTranslate();
  const perform = usePerform();
  const about = useQuery('shell.about', {}).reply;
  return (
    <section className={styles.handover} aria-label={t('handover.title')}>
      <h2>{t('handover.title')}</h2>
      <p>{t('handover.lead')}</p>
      <div className={styles.deeds}>
        <Button icon={PackageCheck} onPress={() => void perform('handover.write', { form: 'zip' })}>
          {t('handover.asZip')}
        </Button>
        <Button
          icon={FolderOutput}
          onPress={() => void perform('handover.write', { form: 'folder' })}
        >
          {t('handover.asFolder')}
        </Button>
      </div>
      {about?.shell === 'browser' && <p className={styles.hint}>{t('handover.folderPlace')}</p>}
      <p className={styles.hint}>{t('handover.takeBackLead')}</p>
    </section>
  );
}
