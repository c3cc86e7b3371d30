import { extname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Finding } from '../../../shared/base/finding.ts';
import { exportFormat, type PressWish } from '../../../shared/contract/publication-calls.ts';
import { findingSentence } from '../../../shared/press/finding-sentences.ts';
import {
  type ImpositionScheme,
  impositionScheme,
  type PaperSize,
  paperSize,
} from '../../../shared/press/imposition/imposition.ts';
import { table, terminalLanguage } from '../output.ts';
import { inArchive, type SessionOptions } from '../session.ts';

interface ComposeOptions extends SessionOptions {
  readonly template: string;
  readonly campaign: string;
  readonly oneColour?: boolean;
  readonly largeType?: boolean;
}

interface ExportOptions extends SessionOptions {
  readonly output: string;
  readonly preset: PressWish['preset'];
  readonly ink?: string;
  readonly impose?: ImpositionScheme;
  readonly sheet?: PaperSize;
}

/** A finding as the command line prints it; pages count from 1, as people do. */
const printed = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  page: finding.where.page === undefined ? undefined : finding.where.page + 1,
  frame: finding.where.frame,
  message: findingSentence(finding, terminalLanguage()),
});

const findingLines = (findings: readonly Finding[]): string[] =>
  table(
    findings
      .map(printed)
      .map(({ severity, page, rule, message }) => [
        severity,
        page === undefined ? '' : `p.${page}`,
        rule,
        message,
      ]),
  );

export function addCompose(program: Command): void {
  program
    .command('compose')
    .description('fill a template with the records of a campaign')
    .argument('<archive>')
    .requiredOption('--template <id>', 'its name, as branch-newspaper or petition-letter')
    .requiredOption('--campaign <id>', 'record id of the campaign')
    .option('--one-colour', 'in greys, for a stencil printer')
    .option('--large-type', 'body type of at least 14 pt, as far as there is room')
    .option('--json', 'print one JSON value')
    .action((archive: string, { template, campaign, ...options }: ComposeOptions) =>
      inArchive(archive, options, async ({ ask, output }) => {
        const { oneColour = false, largeType = false } = options;
        const dress = { oneColour, largeType };
        const composed = await ask('publication.compose', { template, campaign, dress });
        output.result(composed, () => [
          composed.pages === 0
            ? composed.publication
            : `${composed.publication}  ${composed.pages} page(s)`,
          ...composed.unfilled.map((slot) => `nothing fits: ${slot}`),
        ]);
        return 0;
      }),
    );
}

const formatOf = (path: string) => exportFormat.safeParse(extname(path).slice(1).toLowerCase());

function outputPath(path: string): string {
  if (!formatOf(path).success) throw new InvalidArgumentError('a name ending in .pdf or .png');
  return path;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write a publication as PDF or as PNG pictures')
    .argument('<archive>')
    .argument('<publication>', 'its id')
    .requiredOption('-o, --output <file>', 'out.pdf or out.png', outputPath)
    .option(
      '--preset <product>',
      'how it is printed: office, riso-1, riso-2, netprint-x4, bleed, konbini, web, social, proof, or one of your own',
      'office',
    )
    .addOption(
      new Option('--impose <scheme>', 'several pages on a sheet').choices(impositionScheme.options),
    )
    .addOption(
      new Option(
        '--sheet <paper>',
        'paper for --impose; else the smallest that takes them',
      ).choices(paperSize.options),
    )
    .option('--ink <ink>', 'with riso-2, the ink besides black: red, blue, green')
    .option('--json', 'print one JSON value')
    .action((archive: string, publication: string, options: ExportOptions) =>
      inArchive(archive, options, async ({ app, job, output }) => {
        const { files, pages, ms, preflight } = await app.press.exportTo(
          publication,
          {
            outPath: resolve(options.output),
            format: exportFormat.parse(extname(options.output).slice(1).toLowerCase()),
            preset: options.preset,
            ink: options.ink,
            impose: options.impose,
            paper: options.sheet,
          },
          job,
        );
        output.result({ files, pages, ms, preflight: preflight.map(printed) }, () => [
          ...files,
          `${pages} page(s) in ${ms} ms`,
          ...findingLines(preflight),
        ]);
        return 0;
      }),
    );
}

export function addPreflight(program: Command): void {
  program
    .command('preflight')
    .description('check a publication before printing')
    .argument('<archive>')
    .argument('<publication>', 'its id')
    .option('--json', 'print one JSON value')
    .action((archive: string, publication: string, options: SessionOptions) =>
      inArchive(archive, options, async ({ ask, output }) => {
        const findings = await ask('press.preflight', { publication });
        output.result({ preflight: findings.map(printed) }, () =>
          findings.length === 0 ? ['nothing found'] : findingLines(findings),
        );
        return 0;
      }),
    );
}
