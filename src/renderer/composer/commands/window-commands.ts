import type { Command, MenuName } from '../../command/command.ts';
import type { Desk } from '../engine/desk.ts';
import * as arrange from './arrange-commands.ts';
import type { DeskCommand } from './command.ts';
import * as flows from './flow-commands.ts';
import * as frames from './frame-commands.ts';
import * as readings from './furigana-commands.ts';
import * as history from './history-commands.ts';
import * as looks from './look-commands.ts';
import * as pages from './page-commands.ts';
import { fits, reportTable } from './report-commands.ts';
import * as tools from './tool-commands.ts';
import * as view from './view-commands.ts';

/** Where each deed of the desk stands in the window's menu; groups are divided by a line. */
const PLACES: readonly (readonly [MenuName, readonly (readonly DeskCommand[])[]])[] = [
  ['file', [[history.saveNow, history.versions, view.proof, view.print]]],
  [
    'edit',
    [
      [history.undo, history.redo],
      [frames.cut, frames.copy, frames.paste, frames.duplicate, frames.remove, frames.everything],
      [looks.copyLook, looks.pasteLook],
      [view.find],
      [readings.furigana, readings.noFurigana],
    ],
  ],
  [
    'insert',
    [
      [
        tools.textTool,
        tools.headlineTool,
        tools.photoTool,
        tools.shapeTool,
        tools.tableTool,
        tools.linesTool,
        tools.qrTool,
        tools.layCoupon,
        tools.recordsTool,
        reportTable,
      ],
      [pages.addPage, pages.duplicatePage],
    ],
  ],
  [
    'arrange',
    [
      [frames.toFront, frames.forward, frames.backward, frames.toBack],
      [...arrange.alignCommands],
      [...arrange.distributeCommands, arrange.group, arrange.ungroup],
      [flows.goOn, flows.together, flows.cutOff],
      [frames.lock, frames.everyPage, frames.write, frames.crop],
      [pages.pageEarlier, pages.pageLater, pages.removePage],
    ],
  ],
  [
    'view',
    [
      [view.zoomIn, view.zoomOut, view.fitWidth, view.fitPage, view.actualSize, view.spread],
      [view.snapping, view.guides, view.grid],
    ],
  ],
];

/** The desk's deeds as the window's menu and search box know them. */
export function windowCommands(desk: Desk): Command[] {
  const isWriting = (): boolean => desk.composer.store.getState().editing !== undefined;
  const command = (
    { name, label, icon, keys, notWhileWriting, isEnabled, run }: DeskCommand,
    menu: MenuName,
    group: string,
  ): Command => ({
    id: `composer.${name}`,
    label,
    icon,
    menu,
    group,
    ...(keys?.[0] === undefined ? {} : { keys: keys[0] }),
    isEnabled: () => isEnabled(desk) && !(notWhileWriting === true && isWriting()),
    run: () => run(desk),
  });
  return PLACES.flatMap(([menu, groups]) =>
    groups.flatMap((group, at) =>
      group
        .filter((one) => fits(desk, one))
        .map((one) => command(one, menu, `composer-${menu}-${at}`)),
    ),
  );
}
