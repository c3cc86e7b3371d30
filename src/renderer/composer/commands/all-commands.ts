import * as arrange from './arrange-commands.ts';
import type { DeskCommand } from './command.ts';
import * as dresses from './dress-commands.ts';
import * as flows from './flow-commands.ts';
import * as frames from './frame-commands.ts';
import * as readings from './furigana-commands.ts';
import * as history from './history-commands.ts';
import * as looks from './look-commands.ts';
import * as pages from './page-commands.ts';
import { reportTable } from './report-commands.ts';
import * as tools from './tool-commands.ts';
import * as view from './view-commands.ts';

/** The toolbar, group by group. */
export const TOOLBAR: readonly (readonly DeskCommand[])[] = [
  [history.undo, history.redo],
  [
    tools.selectTool,
    tools.textTool,
    tools.headlineTool,
    tools.photoTool,
    tools.shapeTool,
    tools.tableTool,
    tools.linesTool,
    tools.qrTool,
    tools.recordsTool,
  ],
];

/** What the right button offers on a frame, and on the empty page. */
export const FRAME_MENU: readonly (readonly DeskCommand[])[] = [
  [frames.write, frames.crop],
  [flows.goOn, flows.together, flows.cutOff],
  [frames.cut, frames.copy, frames.paste, frames.duplicate],
  [frames.toFront, frames.forward, frames.backward, frames.toBack],
  [looks.copyLook, looks.pasteLook],
  [arrange.group, arrange.ungroup],
  [frames.lock, frames.everyPage, frames.remove],
];
export const PAGE_MENU: readonly (readonly DeskCommand[])[] = [
  [frames.paste, frames.everything],
  [pages.addPage, pages.duplicatePage, pages.removePage],
  [dresses.oneColour, dresses.largeType],
  [view.snapping, view.guides, view.grid],
];

export const PAGE_COMMANDS: readonly DeskCommand[] = [
  pages.addPage,
  pages.duplicatePage,
  pages.pageEarlier,
  pages.pageLater,
  pages.removePage,
];

export const ALL_COMMANDS: readonly DeskCommand[] = [
  ...Object.values(history),
  ...Object.values(tools),
  reportTable,
  ...Object.values(frames),
  arrange.group,
  arrange.ungroup,
  flows.goOn,
  flows.together,
  flows.cutOff,
  ...Object.values(looks),
  ...Object.values(dresses),
  ...Object.values(readings),
  ...Object.values(pages),
  ...Object.values(view),
];
