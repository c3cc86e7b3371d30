import { FailureError } from '../../shared/base/failure.ts';
import { failureSentence } from '../../shared/base/failure-sentences.ts';

export type Language = 'ja' | 'en';

/** What the terminal speaks: `GARIBAN_LANGUAGE`, else the locale. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const named =
    environment.GARIBAN_LANGUAGE ??
    environment.LC_ALL ??
    environment.LC_MESSAGES ??
    environment.LANG;
  return named?.startsWith('ja') ? 'ja' : 'en';
}

/** stdout carries the result alone, stderr everything that is said about it. */
export interface Output {
  /** The one JSON value of `--json`, or else the lines for people. */
  result(value: unknown, lines: () => readonly string[]): void;
  say(line: string): void;
}

export function terminalOutput(isJson: boolean): Output {
  return {
    result: (value, lines) => {
      const text = isJson ? JSON.stringify(value, null, 2) : lines().join('\n');
      if (text !== '') process.stdout.write(`${text}\n`);
    },
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}

/** Says why a deed was not done; with `--json` the failure is the one value. Gives the exit code. */
export function tellFailure(error: unknown, output: Output): number {
  if (error instanceof FailureError) {
    const message = failureSentence(error.failure, terminalLanguage());
    output.say(message);
    output.result({ failure: { ...error.failure, message } }, () => []);
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  output.say(`gariban: ${message}`);
  output.result({ failure: { code: 'bug', params: {}, message } }, () => []);
  return 1;
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

/** Columns that line up, full-width characters counted as two. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}
