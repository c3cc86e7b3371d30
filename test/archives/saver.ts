/**
 * A process that saves into the archive of its first argument until it is killed. It says `id revision` only after the archive
 * has answered: what it said must be there for ever.
 */
import { createHash } from 'node:crypto';
import { createRecord, saveRecord } from '../../src/main/archive/keep-record.ts';
import { openArchive } from '../../src/main/archive/open-archive.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { workerStarter } from '../../src/main/shell/worker-files.ts';
import { type ArchiveRecord, recordDraft } from '../../src/shared/archive/archive-record.ts';
import { newId } from '../../src/shared/base/id.ts';

const now = (): Date => new Date();
const instant = (): string => now().toISOString();
const archive = await openArchive(process.argv[2] ?? '', {
  workers: workerStarter(programRoot()),
  now,
});

const say = ({ id, revision }: ArchiveRecord): Promise<void> =>
  new Promise((done) => process.stdout.write(`${id} ${revision}\n`, () => done()));

async function takePhoto(number: number): Promise<ArchiveRecord> {
  const bytes = Buffer.from(`${newId()} ${'写真'.repeat(2000)}`);
  const original = createHash('sha256').update(bytes).digest('hex');
  await archive.originals.put(bytes, original);
  const draft = recordDraft.parse({
    kind: 'photo',
    title: `写真 ${number}`,
    original,
    fileName: `IMG_${number}.JPG`,
    mediaType: 'image/jpeg',
    byteLength: bytes.length,
    widthPx: 4000,
    heightPx: 3000,
  });
  return createRecord(archive, draft, instant());
}

async function writeQuote(number: number): Promise<ArchiveRecord> {
  const draft = recordDraft.parse({
    kind: 'quote',
    title: `発言 ${number}`,
    words: '資格確認書を全員に送るべきだ。'.repeat(1 + (number % 40)),
  });
  return createRecord(archive, draft, instant());
}

await new Promise<void>((done) => process.stdout.write('open\n', () => done()));
for (let number = 1; ; number += 1) {
  const record = await (number % 4 === 0 ? takePhoto(number) : writeQuote(number));
  await say(record);
  const title = `${record.title} 改め`;
  const { id, revision } = record;
  await say(await saveRecord(archive, { id, revision, record: { ...record, title } }, instant()));
}
