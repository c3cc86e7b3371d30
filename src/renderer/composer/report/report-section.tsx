import { Plus, Trash2 } from 'lucide-react';
import { setReport } from '../../../shared/publication/deeds/report-deeds.ts';
import { setTitle } from '../../../shared/publication/deeds/sheet-deeds.ts';
import type { Report, ReportAuthor } from '../../../shared/publication/report.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from '../panels/panel.module.css';
import { PanelSection } from '../panels/panel-section.tsx';
import { useDesk } from '../use-desk.ts';

type Change = Partial<Omit<Report, 'story'>>;

export interface ReportSectionProps {
  readonly report: Report;
  readonly title: string;
}

/** 表題 and what stands on every page: shown while nothing in the report is selected. */
export function ReportSection({ report, title }: ReportSectionProps) {
  const t = useTranslate();
  const { composer } = useDesk();
  const set = (change: Change, group = Object.keys(change).join(' ')): void => {
    composer.transact('sheet', setReport(change), `report ${group}`);
  };
  return (
    <>
      <PanelSection title={t('report.titleBlock')}>
        <TextField
          compact
          label={t('report.title')}
          value={title}
          onChange={(words) => composer.transact('title', setTitle(words), 'title')}
        />
        {(['subtitle', 'date'] as const).map((field) => (
          <TextField
            key={field}
            compact
            label={t(`report.${field}`)}
            value={report[field]}
            onChange={(words) => set({ [field]: words })}
          />
        ))}
        <Authors authors={report.authors} onChange={(authors, group) => set({ authors }, group)} />
      </PanelSection>
      <PanelSection title={t('report.everyPage')}>
        <TextField
          compact
          label={t('report.runningHead')}
          hint={t('report.runningHeadHint')}
          value={report.runningHead}
          onChange={(runningHead) => set({ runningHead })}
        />
        <ChoiceField
          compact
          label={t('report.numbering')}
          value={report.numbering}
          options={[
            { value: 'decimal', label: t('report.numberingDecimal') },
            { value: 'none', label: t('report.numberingNone') },
          ]}
          onChange={(numbering) => set({ numbering })}
        />
        <ChoiceField
          compact
          label={t('report.columns')}
          value={report.columns === 2 ? 'two' : 'one'}
          options={[
            { value: 'one', label: t('report.columnsOne') },
            { value: 'two', label: t('report.columnsTwo') },
          ]}
          onChange={(columns) => set({ columns: columns === 'two' ? 2 : 1 })}
        />
        <Checkbox isSelected={report.contents} onChange={(contents) => set({ contents })}>
          {t('report.showContents')}
        </Checkbox>
      </PanelSection>
    </>
  );
}

const NOBODY: ReportAuthor = { name: '', organisation: '', role: '' };
const FIELDS = ['name', 'organisation', 'role'] as const;

interface AuthorsProps {
  readonly authors: readonly ReportAuthor[];
  readonly onChange: (authors: ReportAuthor[], group: string) => void;
}

function Authors({ authors, onChange }: AuthorsProps) {
  const t = useTranslate();
  const write = (at: number, change: Partial<ReportAuthor>): void =>
    onChange(
      authors.map((one, index) => (index === at ? { ...one, ...change } : one)),
      `author ${at} ${Object.keys(change).join(' ')}`,
    );
  return (
    <>
      {authors.map((author, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an author is known by the place in the list.
        <fieldset key={at} className={styles.author}>
          <legend>{t('report.author', { number: at + 1 })}</legend>
          {FIELDS.map((field) => (
            <TextField
              key={field}
              compact
              label={t(`report.author_${field}`)}
              value={author[field]}
              onChange={(words) => write(at, { [field]: words })}
            />
          ))}
          <Button
            compact
            look="quiet"
            icon={Trash2}
            onPress={() =>
              onChange(
                authors.filter((_one, index) => index !== at),
                `author-away ${authors.length}`,
              )
            }
          >
            {t('report.authorRemove')}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          compact
          icon={Plus}
          onPress={() => onChange([...authors, NOBODY], `author-new ${authors.length}`)}
        >
          {t('report.authorAdd')}
        </Button>
      </div>
    </>
  );
}
