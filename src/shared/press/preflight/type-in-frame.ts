import type { PreflightRule } from './rule.ts';

/** Text that does not fit its frame is not printed: the worst surprise of all. */
export const typeInFrame: PreflightRule = ({ measured }) =>
  measured.pages.flatMap(({ page, frames }) =>
    frames
      .filter(({ overset }) => overset > 0)
      .map(({ frame, overset }) => ({
        rule: 'text-overset',
        severity: 'error' as const,
        where: { page, frame },
        params: { characters: overset },
      })),
  );
