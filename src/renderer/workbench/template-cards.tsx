import type { Id } from '../../shared/base/id.ts';
import type { TemplateRow } from '../../shared/contract/publication-calls.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Miniature } from '../sheet/miniature.tsx';
import styles from './cards.module.css';

const WIDTH_PX = 152;

interface TemplateCardProps {
  readonly template: TemplateRow;
  readonly campaign: Id | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A template by what it would make of the campaign. */
function TemplateCard({ template, campaign, isChosen, onChoose }: TemplateCardProps) {
  const t = useTranslate();
  const language = useLanguage();
  const args = { template: template.id, ...(campaign === undefined ? {} : { campaign }) };
  const { reply } = useQuery('template.preview', args);
  const name = template.name[language];
  return (
    <li>
      <button
        type="button"
        className={styles.template}
        aria-label={name}
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        <span className={styles.templatePicture}>
          {reply && <Miniature publication={reply} widthPx={WIDTH_PX} />}
        </span>
        <span className={styles.templateName}>{name}</span>
        <span className={styles.small}>{template.description[language]}</span>
        <span className={styles.small}>
          {t('workbench.sides', {
            size: t(`workbench.size_${template.sheet.size}`),
            count: template.pages,
          })}
        </span>
      </button>
    </li>
  );
}

export interface TemplateCardsProps {
  /** Whose records the pictures show; without one, the newest campaign's or the sample's. */
  readonly campaign?: Id | undefined;
  readonly chosen: TemplateRow | undefined;
  readonly onChoose: (template: TemplateRow) => void;
}

/** The templates as pictures. */
export function TemplateCards({ campaign, chosen, onChoose }: TemplateCardsProps) {
  const templates = useQuery('template.list', {}).reply;
  const campaigns = useQuery('record.list', { kinds: ['campaign'], limit: 1 }).reply;
  if (!templates || !campaigns) return null;
  return (
    <ul className={styles.cards}>
      {templates.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          campaign={campaign ?? campaigns.rows[0]?.id}
          isChosen={chosen?.id === template.id}
          onChoose={() => onChoose(template)}
        />
      ))}
    </ul>
  );
}
