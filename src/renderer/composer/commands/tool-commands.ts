import {
  Image,
  type LucideIcon,
  MousePointer2,
  PenLine,
  QrCode,
  Scissors,
  Search,
  Shapes,
  Sparkles,
  Table2,
  Type,
} from 'lucide-react';
import { lacksContact, replyCoupon } from '../../../shared/publication/reply-coupon.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import { link } from '../../link/link.ts';
import { say } from '../../workbench/messages.ts';
import type { Composer } from '../engine/composer.ts';
import type { ToolName } from '../engine/composer-state.ts';
import { layNew } from '../engine/frame-commands.ts';
import { takeTool } from '../engine/selecting.ts';
import { campaignContact } from '../laying/campaign-contact.ts';
import { always, type DeskCommand } from './command.ts';

const takes = (tool: ToolName, label: MessageKey, icon: LucideIcon): DeskCommand => ({
  name: `tool-${tool}`,
  label,
  icon,
  isEnabled: always,
  isOn: ({ composer }) => composer.store.getState().tool === tool,
  run: ({ composer }) => takeTool(composer, tool),
});

export const selectTool = takes('select', 'composer.toolSelect', MousePointer2);
export const textTool = takes('text', 'composer.toolText', Type);
export const photoTool = takes('photo', 'composer.toolPhoto', Image);
export const shapeTool = takes('shape', 'composer.toolShape', Shapes);
export const tableTool = takes('table', 'composer.toolTable', Table2);
export const linesTool = takes('lines', 'composer.toolLines', PenLine);
export const headlineTool = takes('headline', 'headline.tool', Sparkles);
export const qrTool = takes('qr', 'composer.toolQr', QrCode);

async function layCouponOn(composer: Composer): Promise<void> {
  const before = composer.store.getState().publication;
  const archived = lacksContact(before) ? await campaignContact(link(), before) : undefined;
  const { publication, pageId } = composer.store.getState();
  const word = (key: MessageKey): string => translate(publication.language, key);
  const clip = replyCoupon(publication, pageId, {
    cutHere: word('sheet.cutHere'),
    heading: word('sheet.replyForm'),
    asked: word('sheet.replyAsked').split('\n'),
    archived,
  });
  if (clip) layNew(composer, clip);
  else say({ tone: 'look', text: word('composer.noRoomForCoupon') });
}

/** A whole reply form with its line to cut along, in one press. */
export const layCoupon: DeskCommand = {
  name: 'lay-coupon',
  label: 'composer.layCoupon',
  icon: Scissors,
  isEnabled: always,
  run: ({ composer }) => void layCouponOn(composer),
};

/** Records are not drawn: they are looked for beside the page and laid on it. */
export const recordsTool: DeskCommand = {
  name: 'tool-records',
  label: 'composer.toolRecords',
  icon: Search,
  isEnabled: always,
  isOn: ({ room }) => room.getState().panel === 'records',
  run: ({ room }) => room.setState({ panel: 'records' }),
};
