import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { en } from '../src/renderer/i18n/en/index.ts';
import { ja } from '../src/renderer/i18n/ja/index.ts';

const { resolve } = createRequire(import.meta.url);

const FACES = [
  {
    weight: 400,
    file: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  },
  { weight: 700, file: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf' },
] as const;

/** Unicode blocks that users' own words are certain to need: ASCII, Latin-1, 約物, kana, 全角 signs. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x3000, 0x30ff],
  [0xff01, 0xff9f],
] as const;

interface InterfaceFace {
  readonly weight: number;
  /** Below the built renderer. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Every character of the language files, and of the blocks above. */
export function interfaceCharacters(): string {
  const blocks = BLOCKS.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
  );
  return [...new Set([...JSON.stringify([ja, en]), ...blocks])].sort().join('');
}

/** BIZ UDPGothic in both weights, with the interface's characters only: a tenth of the bytes to read before the first words. */
export async function cutInterfaceFaces(): Promise<InterfaceFace[]> {
  const characters = interfaceCharacters();
  return Promise.all(
    FACES.map(async ({ weight, file }) => {
      const whole = await readFile(resolve(file));
      const bytes = await subsetFont(whole, characters, { targetFormat: 'truetype' });
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      return { weight, fileName: `assets/interface-${weight}-${hash}.ttf`, bytes };
    }),
  );
}

function tagsOf(faces: readonly InterfaceFace[]): HtmlTagDescriptor[] {
  const rules = faces.map(
    ({ weight, fileName }) =>
      `@font-face{font-family:"Gariban Interface";font-weight:${weight};font-display:block;src:url("./${fileName}") format("truetype")}`,
  );
  const preloads = faces.map(({ fileName }) => ({
    tag: 'link',
    attrs: {
      rel: 'preload',
      as: 'font',
      type: 'font/ttf',
      crossorigin: '',
      href: `./${fileName}`,
    },
    injectTo: 'head' as const,
  }));
  return [...preloads, { tag: 'style', children: rules.join(''), injectTo: 'head' }];
}

/**
 * Gives the window its own small faces. Pages, stories and print know nothing of them: what is printed is drawn in the
 * whole face everywhere. Words beyond the interface's characters fall to the whole face, too.
 */
export function interfaceFace(): Plugin {
  let faces: InterfaceFace[] = [];
  return {
    name: 'gariban:interface-face',
    apply: 'build',
    async buildStart() {
      faces = await cutInterfaceFaces();
      for (const { fileName, bytes } of faces) {
        this.emitFile({ type: 'asset', fileName, source: bytes });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) => (path.endsWith('/index.html') ? tagsOf(faces) : []),
    },
  };
}
