import { CircleAlert, Eye, Info, type LucideIcon, Wrench } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Finding, Severity } from '../../shared/base/finding.ts';
import { isMessageKey, type MessageKey, type Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import styles from './press.module.css';

export interface PreflightPanelProps {
  /** Undefined while they are being looked for. */
  readonly findings: readonly Finding[] | undefined;
  /** Goes to the frame on its page (0 first). */
  readonly onGo: (frame: string, page: number) => void;
  /** What one press does about a finding; undefined where only a person can tell. */
  readonly mendOf: (finding: Finding) => (() => void) | undefined;
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

type LineProps = { readonly finding: Finding } & Pick<PreflightPanelProps, 'onGo' | 'mendOf'>;

function FindingLine({ finding, onGo, mendOf }: LineProps) {
  const t = useTranslate();
  const { page, frame } = finding.where;
  const words = findingWords(t, finding);
  const mend = mendOf(finding);
  return (
    <div className={styles.findingLine}>
      {page === undefined || frame === undefined ? (
        <p className={styles.finding}>{words}</p>
      ) : (
        <AriaButton className={styles.finding ?? ''} onPress={() => onGo(frame, page)}>
          <span>{words}</span>
          <span className={styles.place}>
            {t('press.page', { page: page + 1 })}・{t('press.goThere')}
          </span>
        </AriaButton>
      )}
      {mend && (
        <Button compact icon={Wrench} onPress={mend}>
          {t('press.mend')}
        </Button>
      )}
    </div>
  );
}

/** 入稿前点検: what was found, what must be mended first; each leads to its frame. */
export function PreflightPanel({ findings, onGo, mendOf }: PreflightPanelProps) {
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
                  <FindingLine finding={finding} onGo={onGo} mendOf={mendOf} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
