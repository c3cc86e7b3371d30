import { EventEmitter } from 'node:events';
import { PDFDocument } from '@cantoo/pdf-lib';
import { app } from './app.ts';
import { recorded } from './recorded.ts';

/** A 1 x 1 PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

export class StandInContents extends EventEmitter {
  readonly mainFrame = { origin: 'gariban://app', url: 'gariban://app/index.html' };
  readonly own: Recorded;

  constructor(own: Recorded) {
    super();
    this.own = own;
  }
  setWindowOpenHandler(decide: (details: { url: string }) => unknown): void {
    this.own.windowOpen = decide({ url: 'https://example.org/' });
  }
  send(channel: string, message: unknown): void {
    recorded.sent.push({ channel, message });
    process.send?.({ notice: message });
  }
  sendInputEvent(): void {
    // Nobody types here.
  }
  async executeJavaScript(source: string): Promise<unknown> {
    if (source.includes('getBoundingClientRect')) return { x: 0, y: 0, width: 100, height: 141 };
    return { pages: [] };
  }
  async printToPDF(options: unknown): Promise<Uint8Array> {
    recorded.printToPdf.push(options);
    const pdf = await PDFDocument.create();
    pdf.addPage([612, 858]);
    return pdf.save();
  }
  async capturePage(): Promise<unknown> {
    return { resize: () => ({ toPNG: () => PIXEL }) };
  }
  setZoomFactor(): void {
    // Nothing is drawn here.
  }
}

type Recorded = (typeof recorded)['windows'][number];

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  readonly webContents: StandInContents;
  #isDestroyed = false;
  readonly #own: Recorded;

  constructor({ webPreferences, ...options }: { webPreferences: Record<string, unknown> }) {
    super();
    this.#own = { options, webPreferences, urls: [], windowOpen: undefined };
    recorded.windows.push(this.#own);
    this.webContents = new StandInContents(this.#own);
    BrowserWindow.all.push(this);
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.#own.urls.push(url);
    this.emit('ready-to-show');
  }
  show(): void {
    this.emit('show');
  }
  focus(): void {
    recorded.focused += 1;
  }
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  maximize(): void {
    this.emit('maximize');
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 1300, height: 820 };
  }
  setContentSize(): void {
    this.emit('resize');
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  close(): void {
    this.emit('close', {});
    this.destroy();
  }
  destroy(): void {
    this.#isDestroyed = true;
    BrowserWindow.all = BrowserWindow.all.filter((one) => one !== this);
    this.emit('closed');
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }
}
