import { NotebookPen, RotateCcw, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { CallReply } from '../../shared/contract/contract.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextField } from '../ui/text-field.tsx';
import cards from '../workbench/cards.module.css';
import { dayAndTime } from '../workbench/local-time.ts';
import { say } from '../workbench/messages.ts';
import { routeHash } from '../workbench/route.ts';
import { usePerform } from '../workbench/use-perform.ts';

type AccessionRow = CallReply<'accession.list'>['rows'][number];

interface LineProps {
  readonly row: AccessionRow;
}

interface AskProps extends LineProps {
  readonly onDone: () => void;
}

/** What would happen, said before it does. */
function AskToUndo({ row, onDone }: AskProps) {
  const t = useTranslate();
  const perform = usePerform();
  const found = useQuery('accession.preview', { accession: row.id }).reply;
  if (!found) return null;
  const { records, publications, rewritten, kept, used, isRecent } = found;
  const isAnything = records + publications > 0;
  const undo = async (): Promise<void> => {
    const done = await perform('accession.undo', { accession: row.id });
    if (done) {
      const text = [
        t('accession.done', { count: done.trashed }),
        done.publications > 0 && t('accession.donePublications', { count: done.publications }),
      ];
      say({ tone: 'good', text: text.filter(Boolean).join('') });
    }
    onDone();
  };
  return (
    <Callout>
      <strong>{t('accession.ask')}</strong>
      {!isRecent && <p>{t('accession.tooOld')}</p>}
      <p>
        {records > 0 ? t('accession.askCount', { count: records }) : t('accession.askNothing')}
        {publications > 0 && t('accession.askPublications', { count: publications })}
        {rewritten > 0 && t('accession.askRewritten', { count: rewritten })}
        {used > 0 && t('accession.askUsed', { count: used })}
        {kept > 0 && t('accession.askKept', { count: kept })}
      </p>
      {isRecent && isAnything && (
        <Button look="danger" icon={Undo2} onPress={() => void undo()}>
          {t('accession.undoThis')}
        </Button>
      )}
      <Button look="quiet" onPress={onDone}>
        {t('accession.stay')}
      </Button>
    </Callout>
  );
}

function Notes({ row, onDone }: AskProps) {
  const t = useTranslate();
  const perform = usePerform();
  const [who, setWho] = useState(row.who);
  const [note, setNote] = useState(row.note);
  const keep = async (): Promise<void> => {
    const done = await perform('accession.describe', { accession: row.id, who, note });
    if (!done) return;
    say({ tone: 'good', text: t('accession.kept') });
    onDone();
  };
  return (
    <Callout>
      <TextField label={t('accession.who')} value={who} onChange={setWho} />
      <TextField label={t('accession.note')} rows={2} value={note} onChange={setNote} />
      <Button look="primary" onPress={() => void keep()}>
        {t('accession.keep')}
      </Button>
    </Callout>
  );
}

function LineDeeds({
  row,
  onUndo,
  onNotes,
}: LineProps & { readonly onUndo: () => void; readonly onNotes: () => void }) {
  const t = useTranslate();
  const perform = usePerform();
  const redo = async (): Promise<void> => {
    const done = await perform('accession.redo', { accession: row.id });
    if (!done) return;
    const text = [
      t('accession.redone', { count: done.restored }),
      done.publications > 0 && t('accession.redonePublications', { count: done.publications }),
    ];
    say({ tone: 'good', text: text.filter(Boolean).join('') });
  };
  return (
    <>
      <Button look="quiet" icon={NotebookPen} onPress={onNotes}>
        {t('accession.about')}
      </Button>
      {row.undone === undefined ? (
        <Button look="quiet" icon={Undo2} onPress={onUndo}>
          {t('accession.undo')}
        </Button>
      ) : (
        <Button icon={RotateCcw} onPress={() => void redo()}>
          {t('accession.redo')}
        </Button>
      )}
    </>
  );
}

/** One act of taking in: what came of it, who brought it, and the way to take it back. */
export function AccessionLine({ row }: LineProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [open, setOpen] = useState<'undo' | 'notes'>();
  const close = (): void => setOpen(undefined);
  const { id, at, from, added, duplicates, failed, who, note, undone } = row;
  const about = [t('room.accessionFrom', { from }), who && t('accession.by', { who }), note];
  return (
    <>
      <li>
        <span className={cards.grow}>
          <strong>{t('room.accession', { date: dayAndTime(at, language) })}</strong>
          <span className={`${cards.small} ${cards.twoLines}`} title={from}>
            {about.filter(Boolean).join('　')}
          </span>
        </span>
        <span>
          {undone === undefined
            ? t('room.accessionCounts', { added, duplicates, failed })
            : t('accession.undone', { day: dayAndTime(undone, language) })}
        </span>
        {undone === undefined && (
          <a href={routeHash({ room: 'archive', query: '', kinds: [], accession: id })}>
            {t('room.showRecords')}
          </a>
        )}
        <LineDeeds row={row} onUndo={() => setOpen('undo')} onNotes={() => setOpen('notes')} />
      </li>
      {open === 'undo' && <AskToUndo row={row} onDone={close} />}
      {open === 'notes' && <Notes row={row} onDone={close} />}
    </>
  );
}
