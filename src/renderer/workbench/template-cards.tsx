import { LayoutGrid } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Id } from '../../shared/base/id.ts';
import type { TemplateRow } from '../../shared/contract/publication-calls.ts';
import { recentTemplates } from '../draft/view-state.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Miniature } from '../sheet/miniature.tsx';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './cards.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { useScale } from './settings-store.ts';

const [WIDTH_PX, COMPACT_PX] = [152, 80];

interface TemplateCardProps {
  readonly template: TemplateRow;
  readonly campaign: Id | undefined;
  readonly isChosen: boolean;
  readonly isCompact: boolean;
  readonly onChoose: () => void;
}

/** A template by what it would make of the campaign. */
function TemplateCard(props: TemplateCardProps) {
  const { template, campaign, isChosen, isCompact, onChoose } = props;
  const t = useTranslate();
  const language = useLanguage();
  const scale = useScale();
  const args = { template: template.id, ...(campaign === undefined ? {} : { campaign }) };
  const { reply } = useQuery('template.preview', args);
  return (
    <li
      className={classes(styles.template, isCompact && styles.compact, isChosen && styles.chosen)}
    >
      <div className={styles.templatePicture} aria-hidden>
        <ErrorBoundary instead={null}>
          {reply && (
            <Miniature publication={reply} widthPx={(isCompact ? COMPACT_PX : WIDTH_PX) * scale} />
          )}
        </ErrorBoundary>
      </div>
      <div className={styles.templateWords}>
        <button
          type="button"
          className={styles.cardButton}
          aria-pressed={isChosen}
          onClick={onChoose}
        >
          {template.name[language]}
        </button>
        {!isCompact && <span className={styles.small}>{template.description[language]}</span>}
        <span className={styles.small}>
          {t(template.pagesAtMost > template.pages ? 'workbench.sidesUpTo' : 'workbench.sides', {
            size: t(`workbench.size_${template.sheet.size}`),
            count: template.pagesAtMost,
          })}
        </span>
      </div>
    </li>
  );
}

export interface TemplateCardsProps {
  /** Whose records the pictures show; without one, the newest campaign's or the sample's. */
  readonly campaign?: Id | undefined;
  readonly chosen: TemplateRow | undefined;
  readonly onChoose: (template: TemplateRow) => void;
  /** Small pictures with their names beside, where other things matter more. */
  readonly isCompact?: boolean;
  /** So many at first; the others when they are asked for. */
  readonly atFirst?: number;
}

function useRecentTemplates(): readonly string[] | undefined {
  const [recent, setRecent] = useState<readonly string[]>();
  useEffect(() => {
    void recentTemplates.list().then(setRecent);
  }, []);
  return recent;
}

/** What was made last comes first; the rest as it was. */
function inOrderOfUse(
  templates: readonly TemplateRow[],
  recent: readonly string[] = [],
): readonly TemplateRow[] {
  const rank = ({ id }: TemplateRow): number => {
    const at = recent.indexOf(id);
    return at < 0 ? recent.length : at;
  };
  return templates.toSorted((one, other) => rank(one) - rank(other));
}

/** The templates as pictures, the last used first. */
export function TemplateCards(props: TemplateCardsProps) {
  const { campaign, chosen, onChoose, isCompact = false, atFirst } = props;
  const t = useTranslate();
  const [isWhole, setWhole] = useState(atFirst === undefined);
  const templates = useQuery('template.list', {}).reply;
  const campaigns = useQuery('record.list', { kinds: ['campaign'], limit: 1 }).reply;
  const recent = useRecentTemplates();
  if (!templates || !campaigns) return null;
  const ordered = inOrderOfUse(templates, recent);
  const shown = isWhole ? ordered : ordered.slice(0, atFirst);
  return (
    <>
      <ul className={styles.cards}>
        {shown.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            campaign={campaign ?? campaigns.rows[0]?.id}
            isCompact={isCompact}
            isChosen={chosen?.id === template.id}
            onChoose={() => onChoose(template)}
          />
        ))}
      </ul>
      {!isWhole && (
        <div>
          <Button icon={LayoutGrid} onPress={() => setWhole(true)}>
            {t('workbench.moreTemplates', { count: ordered.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}
