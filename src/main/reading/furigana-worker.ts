import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TokenizerBuilder } from '@patdx/kuromoji';
import NodeDictionaryLoader from '@patdx/kuromoji/node';
import { type FuriganaReply, furiganaRequest } from './furigana-message.ts';

/** The process that cuts texts into words and reads them. The dictionary takes 100 MB while it is open: it lives for one question. */

const dicPath = join(
  createRequire(import.meta.url).resolve('@patdx/kuromoji'),
  '..',
  '..',
  'dict/',
);

async function read(message: unknown): Promise<FuriganaReply> {
  const { texts } = furiganaRequest.parse(message);
  const tokenizer = await new TokenizerBuilder({
    loader: new NodeDictionaryLoader({ dic_path: dicPath }),
  }).build();
  return {
    texts: texts.map((text) =>
      tokenizer.tokenize(text).map(({ surface_form: word, reading = '' }) => ({
        word,
        reading: reading === '*' ? '' : reading,
      })),
    ),
  };
}

process.on('message', (message) => {
  read(message).then(
    (reply) => process.send?.(reply),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
