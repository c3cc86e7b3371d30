import type { type as japanese } from '../ja/type.ts';
import type { SameKeys } from '../same-keys.ts';

export const type: SameKeys<typeof japanese> = {
  line: 'Lines and marker pen',
  line_none: 'None',
  line_double: 'Double line',
  line_dotted: 'Dotted line',
  line_wavy: 'Wavy line',
  line_marker: 'Marker pen',
  as: 'Character style',
  as_none: 'None',
  as_strong: 'Emphasis',
  as_term: 'Term or name',
  as_number: 'Large number',
  as_aside: 'Small note',
  asHint: 'What you change here changes all words of this style in this publication.',
  asScale: 'Size beside the other words',
  setting: 'Setting of the paragraph',
  setting_none: 'Plain',
  setting_even: 'Spread evenly',
  setting_initial: 'Large first character',
  setting_hanging: 'Lines after the first stand in',
  setting_inset: 'Inset heading (text runs beside it)',
  setting_leader: 'Joined by dots (Tab sets them)',
};
