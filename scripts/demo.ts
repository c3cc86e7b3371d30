/** The main job from end to end: archive, leaflets from templates, PDFs and pictures in demo-output/. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { browserHost } from '../src/main/shell/browser/browser-host.ts';
import { programRoot, userFolders } from '../src/main/shell/program-folders.ts';
import { FailureError } from '../src/shared/base/failure.ts';
import type { CallArgs, CallName, CallReply, Outcome } from '../src/shared/contract/contract.ts';

const ROOT = programRoot();
const OUTPUT = join(ROOT, 'demo-output');

interface Made {
  readonly file: string;
  readonly pages: number;
  readonly seconds: string;
  readonly errors: number;
  readonly warnings: number;
}

function buildPages(): void {
  if (existsSync(join(ROOT, 'out/renderer/print.html'))) return;
  console.log('Building the pages …');
  const { status } = spawnSync('electron-vite', ['build', '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the build failed');
}

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
buildPages();

const began = performance.now();
const state = mkdtempSync(join(tmpdir(), 'gariban-demo-'));
const host = browserHost({
  log: console.error,
  folders: { ...userFolders(ROOT), documents: OUTPUT, state },
});

async function ask<Name extends CallName>(
  name: Name,
  args: CallArgs<Name>,
): Promise<CallReply<Name>> {
  // Typed by the contract, as in the window's link.
  const outcome = (await host.app.call(name, args)) as Outcome<CallReply<Name>>;
  if (outcome.ok) return outcome.reply;
  throw 'failure' in outcome ? new FailureError(outcome.failure) : new Error(outcome.bug);
}

async function makeLeaflet(
  template: string,
  campaign: string,
  format: 'pdf' | 'png',
): Promise<Made> {
  const { publication, unfilled } = await ask('publication.compose', { template, campaign });
  if (unfilled.length > 0) console.error(`${template}: nothing for ${unfilled.join('、')}`);
  const outPath = join(OUTPUT, `${template}.${format}`);
  const { pages, ms, preflight } = await host.app.press.exportTo(publication, {
    preset: 'office',
    format,
    outPath,
  });
  return {
    file: `${template}.${format}`,
    pages,
    seconds: (ms / 1000).toFixed(1),
    errors: preflight.filter(({ severity }) => severity === 'error').length,
    warnings: preflight.filter(({ severity }) => severity === 'warning').length,
  };
}

const bar = new SingleBar(
  { format: '{bar} {value}/{total}  {item}', noTTYOutput: true, notTTYSchedule: 5000 },
  Presets.rect,
);
try {
  const templates = await ask('template.list', {});
  bar.start(1 + templates.length * 2, 0, { item: 'the archive' });
  const { open } = await ask('archive.create', { name: 'みほんの書庫', withSample: true });
  const { rows } = await ask('record.list', { kinds: ['campaign'] });
  const campaign = rows[0];
  if (!campaign) throw new Error('the sample holds no campaign');
  const made: Made[] = [];
  for (const { id: template } of templates) {
    for (const format of ['pdf', 'png'] as const) {
      bar.increment(1, { item: `${template}.${format}` });
      made.push(await makeLeaflet(template, campaign.id, format));
    }
  }
  bar.increment(1, { item: 'done' });
  bar.stop();
  console.table(made);
  console.log(
    `${open?.records ?? 0} records in demo-output/みほんの書庫; all in ${((performance.now() - began) / 1000).toFixed(1)} s.`,
  );
  process.exitCode = made.some(({ errors }) => errors > 0) ? 1 : 0;
} finally {
  bar.stop();
  await host.close();
  rmSync(state, { recursive: true, force: true });
}
