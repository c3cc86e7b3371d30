import { CircleAlert, Eye, Info, type LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Finding, Severity } from '../../shared/base/finding.ts';
import { isMessageKey, type MessageKey, type Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Callout } from '../ui/callout.tsx';
import styles from './press.module.css';

export interface PreflightPanelProps {
  /** Undefined while they are being looked for. */
  readonly findings: readonly Finding[] | undefined;
  /** Goes to the frame on its page (0 first). */
  readonly onGo: (frame: string, page: number) => void;
}

const SEVERITIES: readonly { severity: Severity; icon: LucideIcon; heading: MessageKey }[] = [
  { severity: 'error', icon: CircleAlert, heading: 'press.errors' },
  { severity: 'warning', icon: Eye, heading: 'press.warnings' },
  { severity: 'notice', icon: Info, heading: 'press.notices' },
];

/** The sentence of a finding in the language of the window. */
export function findingWords(t: Translate, { rule, params }: Finding): string {
  const key = `finding.${rule}`;
  return isMessageKey(key) ? t(key, params) : rule;
}

function FindingLine({ finding, onGo }: { finding: Finding; onGo: PreflightPanelProps['onGo'] }) {
  const t = useTranslate();
  const { page, frame } = finding.where;
  const words = findingWords(t, finding);
  if (page === undefined || frame === undefined) return <p className={styles.finding}>{words}</p>;
  return (
    <AriaButton className={styles.finding ?? ''} onPress={() => onGo(frame, page)}>
      <span>{words}</span>
      <span className={styles.place}>
        {t('press.page', { page: page + 1 })}・{t('press.goThere')}
      </span>
    </AriaButton>
  );
}

/** 入稿前点検: what was found, what must be mended first; each leads to its frame. */
export function PreflightPanel({ findings, onGo }: PreflightPanelProps) {
  const t = useTranslate();
  if (!findings) return <p role="status">{t('press.checking')}</p>;
  if (findings.length === 0) return <Callout tone="good">{t('press.nothingFound')}</Callout>;
  return (
    <div className={styles.findings}>
      {SEVERITIES.map(({ severity, icon: Icon, heading }) => {
        const found = findings.filter((finding) => finding.severity === severity);
        if (found.length === 0) return null;
        return (
          <section key={severity} data-severity={severity}>
            <h3 className={styles.severity}>
              <Icon size={20} aria-hidden /> {t(heading, { count: found.length })}
            </h3>
            <ul>
              {found.map((finding) => (
                <li key={JSON.stringify(finding)}>
                  <FindingLine finding={finding} onGo={onGo} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
