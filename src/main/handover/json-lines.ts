import { open } from 'node:fs/promises';

/** The values of a file of JSON Lines, one after the other. @throws SyntaxError at a line that is none */
export async function* jsonLines(file: string): AsyncGenerator<unknown> {
  const handle = await open(file);
  try {
    for await (const line of handle.readLines({ encoding: 'utf8' })) {
      if (line !== '') yield JSON.parse(line);
    }
  } finally {
    await handle.close();
  }
}
