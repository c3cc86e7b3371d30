/** Runs every net in turn, all of them even if one fails, and ends with one count of passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod';

const OUTPUT = 'test-output';

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Net {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the counts that the runner left behind; without it, the net itself counts as one. */
  readonly count?: () => Count;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(`${OUTPUT}/${file}`, 'utf8'));

function countVitest(): Count {
  const report = vitestReport.parse(readJson('vitest.json'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright(): Count {
  const { stats } = playwrightReport.parse(readJson('e2e.json'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const types = (floor: string): Net => ({
  name: `types: ${floor}`,
  command: ['tsc', '-p', `config/tsconfig.${floor}.json`],
});

const NETS: readonly Net[] = [
  ...['shared', 'main', 'renderer', 'test'].map(types),
  { name: 'lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'layers', command: ['depcruise', 'src'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'unit and integration',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${OUTPUT}/vitest.json`,
    ],
    count: countVitest,
  },
  { name: 'end to end', command: ['playwright', 'test'], count: countPlaywright },
];

function runNet({ name, command, count }: Net): Count {
  process.stdout.write(`\n── ${name}\n`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const own: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!count) return own;
  try {
    const counted = count();
    return { passed: counted.passed, failed: Math.max(counted.failed, own.failed) };
  } catch (error) {
    process.stdout.write(`no report of ${name}: ${String(error)}\n`);
    return own;
  }
}

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const only = process.argv.slice(2);
const counts = NETS.filter(
  ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
).map(runNet);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
