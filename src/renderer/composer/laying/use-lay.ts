import { useCallback } from 'react';
import { useTranslate } from '../../i18n/use-translate.ts';
import { link } from '../../link/link.ts';
import { say } from '../../workbench/messages.ts';
import { useDesk } from '../use-desk.ts';
import { type LayOrder, layOnDesk } from './lay-on-desk.ts';

/** Lays a record and says so when it cannot stand on a page. */
export function useLay(): (order: LayOrder) => void {
  const t = useTranslate();
  const { composer } = useDesk();
  return useCallback(
    (order) => {
      void layOnDesk({ composer, link: link() }, order).then((isLaid) => {
        if (!isLaid) say({ tone: 'look', text: t('composer.cannotLay') });
      });
    },
    [composer, t],
  );
}
