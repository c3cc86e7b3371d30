import { CircleStop, Download, FileOutput, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Exported } from '../../shared/contract/publication-calls.ts';
import type { Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { usePerform } from '../workbench/use-perform.ts';
import styles from './press.module.css';
import { printPdf } from './print-pdf.ts';
import { saveExport } from './save-export.ts';
import type { ExportDeed } from './use-export.ts';

const MB = 1024 * 1024;

function sizeWords(t: Translate, { files }: Exported): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return bytes >= MB
    ? t('press.sizeMb', { count: Math.round((bytes / MB) * 10) / 10 })
    : t('press.sizeKb', { count: Math.max(1, Math.round(bytes / 1024)) });
}

function Working({
  deed,
  done,
  total,
  item,
}: {
  readonly deed: ExportDeed;
  readonly done: number;
  readonly total: number;
  readonly item: string;
}) {
  const t = useTranslate();
  return (
    <>
      <div className={styles.work} role="status">
        <div className={styles.workLine}>
          <span>
            {t('press.making')} {total > 0 && t('press.makingCount', { done, total })}
          </span>
          <span>{item}</span>
        </div>
        <ProgressBar label={t('press.making')} done={done} total={total} />
      </div>
      <Button icon={CircleStop} onPress={deed.stop}>
        {t('press.stop')}
      </Button>
    </>
  );
}

/** What can be done with what was made. */
function Made({ exported }: { readonly exported: Exported }) {
  const t = useTranslate();
  const perform = usePerform();
  const [busy, setBusy] = useState<'printing' | 'saved'>();
  const [first] = exported.files;
  // Plates are printed on a duplicator, one after the other.
  const isOnePdf = exported.files.filter(({ name }) => name.endsWith('.pdf')).length === 1;
  const seconds = Math.max(0.1, Math.round(exported.ms / 100) / 10);
  const print = async (): Promise<void> => {
    if (!first) return;
    setBusy('printing');
    await printPdf(first.url).finally(() => setBusy(undefined));
  };
  const save = async (): Promise<void> => {
    if (await saveExport(exported, perform)) setBusy('saved');
  };
  return (
    <>
      <p className={styles.work} role="status">
        {busy === 'printing'
          ? t('press.printing')
          : t('press.made', { pages: exported.pages, size: sizeWords(t, exported), seconds })}
        {busy === 'saved' && ` ${t('press.saved')}`}
      </p>
      {isOnePdf && (
        <Button icon={Printer} isDisabled={busy === 'printing'} onPress={() => void print()}>
          {t('press.print')}
        </Button>
      )}
      <Button look="primary" icon={Download} onPress={() => void save()}>
        {t('press.save')}
      </Button>
    </>
  );
}

interface FaultsToAccept {
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

export interface PressFootProps {
  readonly deed: ExportDeed;
  /** Something must be mended first, or be accepted; said beside the button that it holds back. */
  readonly faults: FaultsToAccept | undefined;
  readonly onMake: () => void;
}

/** The next deed: make it; stop it; print or save it. */
export function PressFoot({ deed, faults, onMake }: PressFootProps) {
  const t = useTranslate();
  const { state } = deed;
  if (state.at === 'work') return <Working deed={deed} {...state} />;
  if (state.at === 'made') return <Made exported={state.exported} />;
  return (
    <>
      {faults && (
        <Checkbox isSelected={faults.isAccepted} onChange={faults.onAccept}>
          {t('press.anyway')}
        </Checkbox>
      )}
      <Button
        look="primary"
        icon={FileOutput}
        isDisabled={faults?.isAccepted === false}
        onPress={onMake}
      >
        {t('press.make')}
      </Button>
    </>
  );
}
