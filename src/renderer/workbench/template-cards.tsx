import { useState } from 'react';
import type { Id } from '../../shared/base/id.ts';
import type { TemplateRow } from '../../shared/contract/publication-calls.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import styles from './cards.module.css';
import { ComposePanel } from './compose-panel.tsx';

/** The templates, each with what it is for; choosing one asks for the campaign. */
export function TemplateCards({ campaign }: { readonly campaign?: Id }) {
  const t = useTranslate();
  const language = useLanguage();
  const templates = useQuery('template.list', {}).reply;
  const [chosen, setChosen] = useState<TemplateRow>();
  return (
    <>
      <ul className={styles.cards}>
        {templates?.map((template) => (
          <li key={template.id} className={styles.card}>
            <Button look="primary" onPress={() => setChosen(template)}>
              {template.name[language]}
            </Button>
            <span>{template.description[language]}</span>
            <span className={styles.small}>
              {t('workbench.sides', {
                size: t(`workbench.size_${template.sheet.size}`),
                count: template.pages,
              })}
            </span>
          </li>
        ))}
      </ul>
      {chosen && (
        <ComposePanel template={chosen} campaign={campaign} onClose={() => setChosen(undefined)} />
      )}
    </>
  );
}
