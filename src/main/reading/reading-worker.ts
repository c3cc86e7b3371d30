import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createWorker, type Worker } from 'tesseract.js';
import { type ReadingReply, type ReadingRequest, readingRequest } from './reading-message.ts';

/**
 * The process that reads words from pictures. One of its own, so that it can be stopped in the middle of a page. Everything that it
 * needs lies in the program: nothing is fetched.
 */

const LANGUAGE_VERSION = '4.0.0';
const engines = new Map<ReadingRequest['language'], Promise<Worker>>();

const languageFolder = (language: ReadingRequest['language']): string =>
  join(
    createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`),
    '..',
    LANGUAGE_VERSION,
  );

function engineOf(language: ReadingRequest['language']): Promise<Worker> {
  const known = engines.get(language);
  if (known) return known;
  const langPath = languageFolder(language);
  const started = createWorker(language, 1, { langPath, gzip: true, cacheMethod: 'none' });
  engines.set(language, started);
  return started;
}

async function read({ picture, language }: ReadingRequest): Promise<ReadingReply> {
  const engine = await engineOf(language);
  const { data } = await engine.recognize(Buffer.from(picture));
  return { is: 'read', words: data.text, confidence: data.confidence };
}

process.on('message', (message) => {
  read(readingRequest.parse(message)).then(
    (reply) => process.send?.(reply),
    (error: unknown) =>
      process.send?.({
        is: 'unreadable',
        reason: error instanceof Error ? error.message : String(error),
      } satisfies ReadingReply),
  );
});
process.on('disconnect', () => process.exit());
