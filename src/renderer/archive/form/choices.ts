import { contact, linkRole, stance } from '../../../shared/archive/common.ts';
import { eventKind } from '../../../shared/archive/event.ts';
import { calculation } from '../../../shared/archive/figure.ts';
import { outcome, stageName } from '../../../shared/archive/petition.ts';
import { consent } from '../../../shared/archive/photo.ts';
import { permission } from '../../../shared/archive/quote.ts';
import { isMessageKey, type Translate } from '../../i18n/translate.ts';
import type { Option } from '../../ui/select.tsx';

/** What can be chosen, in the order of the schemas, under the words of `record.<name>_<value>`. */
const CHOICES = {
  eventKind: eventKind.options,
  outcome: outcome.options,
  stage: stageName.options,
  consent: consent.options,
  permission: permission.options,
  role: linkRole.options,
  stance: stance.options,
  calculationRule: calculation.shape.rule.options,
  medium: contact.shape.medium.options,
} as const;

export function options<const Value extends string>(
  t: Translate,
  name: string,
  values: readonly Value[],
): Option<Value>[] {
  return values.map((value) => {
    const key = `record.${name}_${value}`;
    return { value, label: isMessageKey(key) ? t(key) : value };
  });
}

export const choices = <Name extends keyof typeof CHOICES>(
  t: Translate,
  name: Name,
): Option<(typeof CHOICES)[Name][number]>[] => options(t, name, CHOICES[name]);
