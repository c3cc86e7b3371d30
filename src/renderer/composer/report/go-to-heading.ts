import { headingElements } from '../../sheet/report/report-layout.ts';
import type { ElementView } from '../desk/element-view.ts';

/** Scrolls to the heading, so many in the order of the story. */
export function goToHeading({ element }: ElementView, index: number): void {
  const heading = element && headingElements(element)[index];
  heading?.scrollIntoView({ block: 'start', inline: 'nearest' });
}
