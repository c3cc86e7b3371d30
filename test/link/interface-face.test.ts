import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cutInterfaceFaces, interfaceCharacters } from '../../scripts/interface-face.ts';
import { readCharacterMap } from '../../src/main/press/character-map.ts';

test('the small faces have a glyph for every character that the whole face draws, and are a tenth of it', async () => {
  const whole = await readFile(
    new URL(
      import.meta.resolve(
        '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
      ),
    ),
  );
  const drawn = readCharacterMap(whole);
  const wanted = [...interfaceCharacters()]
    .flatMap((sign) => sign.codePointAt(0) ?? [])
    .filter((code) => drawn.has(code));
  expect(wanted.length).toBeGreaterThan(700);
  for (const face of await cutInterfaceFaces()) {
    const small = readCharacterMap(face.bytes);
    expect(wanted.filter((code) => !small.has(code))).toEqual([]);
    expect(face.bytes.byteLength).toBeLessThan(whole.byteLength / 8);
  }
});
