/** What the shell did to the stand-in Electron, in order of its doing; the test asks for it. */
export interface Recorded {
  schemes: { scheme: string; privileges: Record<string, boolean>; beforeReady: boolean }[];
  windows: {
    options: Record<string, unknown>;
    webPreferences: Record<string, unknown>;
    urls: string[];
    windowOpen: unknown;
  }[];
  permissions: Record<string, unknown>;
  printToPdf: unknown[];
  menus: string[][];
  sent: { channel: string; message: unknown }[];
  focused: number;
  ended: 'quit' | 'exit' | undefined;
}

export const recorded: Recorded = {
  schemes: [],
  windows: [],
  permissions: {},
  printToPdf: [],
  menus: [],
  sent: [],
  focused: 0,
  ended: undefined,
};
