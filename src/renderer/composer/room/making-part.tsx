import { BookPlus, LayoutTemplate } from 'lucide-react';
import { useMemo, useState } from 'react';
import { NameDialog } from '../../archive/name-dialog.tsx';
import type { Command } from '../../command/command.ts';
import { useCommands } from '../../command/use-commands.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { say } from '../../workbench/messages.ts';
import { useNextIssue } from '../../workbench/use-next-issue.ts';
import { usePerform } from '../../workbench/use-perform.ts';
import { goTo } from '../../workbench/use-route.ts';
import { useComposer, useDesk } from '../use-desk.ts';

const GROUP = { menu: 'file', group: 'composer-make' } as const;

/** What can be made of the publication that lies open: the next issue, and a template. */
export function MakingPart() {
  const t = useTranslate();
  const perform = usePerform();
  const makeNext = useNextIssue();
  const { composer, saving } = useDesk();
  const title = useComposer(({ publication }) => publication.title);
  const [isNaming, setNaming] = useState(false);
  const commands = useMemo((): Command[] => {
    const makeNextOfSaved = async (): Promise<void> => {
      if (await saving.flush()) await makeNext({ id: composer.id });
    };
    return [
      {
        id: 'composer.next-issue',
        label: 'template.nextIssue',
        icon: BookPlus,
        ...GROUP,
        run: () => void makeNextOfSaved(),
      },
      {
        id: 'composer.keep-template',
        label: 'template.keep',
        icon: LayoutTemplate,
        ...GROUP,
        run: () => setNaming(true),
      },
    ];
  }, [composer, saving, makeNext]);
  useCommands(commands);
  const keep = async (name: string): Promise<void> => {
    setNaming(false);
    if (!(await saving.flush())) return;
    const kept = await perform('template.keep', { publication: composer.id, name });
    if (!kept) return;
    say({
      tone: 'good',
      text: t('template.kept', { name }),
      deed: { label: t('template.show'), run: () => goTo({ room: 'today' }) },
    });
  };
  if (!isNaming) return null;
  return (
    <NameDialog
      title={t('template.keepTitle')}
      lead={t('template.keepLead')}
      name={title}
      words={{ field: t('template.name'), deed: t('template.keepNow') }}
      onName={(name) => void keep(name)}
      onClose={() => setNaming(false)}
    />
  );
}
