import type { Handlers } from '../../shared/contract/contract.ts';
import type { furiganaCalls } from '../../shared/contract/furigana-calls.ts';
import { type NameReading, withoutNames } from '../../shared/japanese/name-readings.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import type { WorkerStarter } from '../host.ts';
import { type FuriganaReply, furiganaReply } from './furigana-message.ts';

export interface FuriganaParts {
  readonly desk: ArchiveDesk;
  readonly starter: WorkerStarter;
}

/** Asks a process of its own, which ends with its answer. */
function ask(starter: WorkerStarter, texts: readonly string[]): Promise<FuriganaReply> {
  const child = starter.process('furigana');
  return new Promise<FuriganaReply>((resolve, reject) => {
    child.once('message', (message) => resolve(furiganaReply.parse(message)));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('the dictionary broke down')));
    child.send({ texts });
  }).finally(() => child.kill());
}

/** People and organisations whose reading the archive knows. */
async function namesOf(desk: ArchiveDesk): Promise<NameReading[]> {
  const records = await desk.current().catalogue.records.ofKinds(['organisation', 'person']);
  return records.flatMap((record) =>
    (record.kind === 'organisation' || record.kind === 'person') && record.reading !== ''
      ? [{ name: record.title, reading: record.reading }]
      : [],
  );
}

/** The furigana row of the contract: names are read as the archive reads them, all else as the dictionary does. */
export function furiganaHandlers({
  desk,
  starter,
}: FuriganaParts): Pick<Handlers, keyof typeof furiganaCalls> {
  return {
    'furigana.read': async ({ texts }) => {
      const names = await namesOf(desk);
      const cut = texts.map((text) => withoutNames(text, names));
      const rest = cut.flat().filter((part) => part.reading === undefined);
      const read = await ask(
        starter,
        rest.map(({ text }) => text),
      );
      const words = new Map(rest.map((part, at) => [part, read.texts[at] ?? []]));
      return {
        texts: cut.map((parts) =>
          parts.flatMap(
            (part) => words.get(part) ?? [{ word: part.text, reading: part.reading ?? '' }],
          ),
        ),
      };
    },
  };
}
