import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const GRAVE = new Set(['serious', 'critical']);

/** What keeps somebody out of what the window shows: the grave findings of axe-core, by rule and place. */
export async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
    );
}
