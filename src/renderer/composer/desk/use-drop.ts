import { type DragEvent, useMemo, useState } from 'react';
import type { Point } from '../../../shared/publication/geometry.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { link } from '../../link/link.ts';
import { droppedFiles, hasFiles } from '../../workbench/dropped-files.ts';
import { say } from '../../workbench/messages.ts';
import { isTemplateFile } from '../../workbench/take-template.ts';
import type { Desk } from '../engine/desk.ts';
import { carriesRecord, takeRecord } from '../laying/dragged-record.ts';
import { takeInAndLay } from '../laying/lay-on-desk.ts';
import { useLay } from '../laying/use-lay.ts';
import type { ElementView } from './element-view.ts';

/** Takes photos into the archive and lays them, and says what became of them. */
export function useLayFiles(desk: Desk): (files: readonly File[], at: Point) => void {
  const t = useTranslate();
  return useMemo(
    () => (files, at) => {
      say({ tone: 'plain', text: t('composer.takingIn') });
      void takeInAndLay({ composer: desk.composer, link: link() }, files, at).then(
        ({ laid, failed }) => {
          if (laid > 0) say({ tone: 'good', text: t('composer.takenIn', { count: laid }) });
          else if (failed === 0) say({ tone: 'look', text: t('composer.noPhotoInDrop') });
          if (failed > 0)
            say({ tone: 'look', text: t('composer.takeInFailed', { count: failed }) });
        },
      );
    },
    [desk, t],
  );
}

/** A template is none of this page's: the window takes it. */
const hasTemplate = ({ files }: DataTransfer): boolean =>
  [...files].some(({ name }) => isTemplateFile(name));

/** Records from the search and photos from the desktop, let go over the page. */
export function useDrop(desk: Desk, view: ElementView) {
  const [isOver, setOver] = useState(false);
  const lay = useLay();
  const layFiles = useLayFiles(desk);
  const handlers = useMemo(
    () => ({
      onDragOver: (event: DragEvent) => {
        if (!carriesRecord(event.dataTransfer) && !hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        const at = view.pointAt(event);
        const record = takeRecord(event.dataTransfer);
        if (record) {
          event.preventDefault();
          lay({ record: record.id, choice: record.choice, at, isDropped: true });
        } else if (hasFiles(event.dataTransfer) && !hasTemplate(event.dataTransfer)) {
          event.preventDefault();
          void droppedFiles(event.dataTransfer).then((files) => layFiles(files, at));
        }
      },
    }),
    [lay, layFiles, view],
  );
  return { isOver, handlers };
}
