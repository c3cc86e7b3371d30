import { History, LogOut, ShieldCheck } from 'lucide-react';
import { useStore } from 'zustand';
import { WriteHandover } from '../archive/handover/write-handover.tsx';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { RoomFrame } from './room-frame.tsx';
import styles from './settings-room.module.css';
import { changeSettings, settingsStore } from './settings-store.ts';
import { usePerform } from './use-perform.ts';
import { goTo } from './use-route.ts';

const SCALES = ['100', '125', '150', '175'] as const;

function ArchiveSettings() {
  const t = useTranslate();
  const perform = usePerform();
  return (
    <section className={styles.group} aria-label={t('workbench.archiveSettings')}>
      <h2>{t('workbench.archiveSettings')}</h2>
      <Button icon={ShieldCheck} onPress={() => void perform('archive.verify', {})}>
        {t('workbench.verify')}
      </Button>
      <p className={styles.hint}>{t('workbench.verifyHint')}</p>
      <Button icon={History} onPress={() => goTo({ room: 'backups' })}>
        {t('backup.open')}
      </Button>
      <Button icon={LogOut} onPress={() => void perform('archive.close', {})}>
        {t('workbench.closeArchive')}
      </Button>
    </section>
  );
}

/** Language, size, and what concerns the archive as a whole. */
export function SettingsRoom() {
  const t = useTranslate();
  const { language, scale } = useStore(settingsStore);
  const about = useQuery('shell.about', {});
  return (
    <RoomFrame title={t('workbench.settingsTitle')}>
      <div className={styles.settings}>
        <ChoiceField
          label={t('workbench.scale')}
          hint={t('workbench.scaleHint')}
          value={SCALES.find((size) => Number(size) === scale)}
          options={SCALES.map((value) => ({
            value,
            label: t('workbench.percent', { count: Number(value) }),
          }))}
          onChange={(size) => void changeSettings({ scale: Number(size) })}
        />
        <ChoiceField
          label={t('workbench.language')}
          value={language}
          options={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => void changeSettings({ language: chosen })}
        />
        <ArchiveSettings />
        <WriteHandover />
        {about.reply && (
          <p className={styles.hint}>{t('workbench.about', { version: about.reply.version })}</p>
        )}
      </div>
    </RoomFrame>
  );
}
