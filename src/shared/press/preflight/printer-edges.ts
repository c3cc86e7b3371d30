import type { Finding } from '../../base/finding.ts';
import { bottomOf, boundsOf, type Rect, rightOf } from '../../publication/geometry.ts';
import { type EdgesMm, UNPRINTABLE_MM } from '../../publication/printer.ts';
import { trimSize } from '../../publication/sheet.ts';
import { hasGround } from './bleed-reached.ts';
import { framesOf, type PreflightRule, type PreflightSubject } from './rule.ts';

/** What measuring in CSS pixels may be off. */
const TOLERANCE_MM = 0.3;

/** Whether the box reaches into an edge that stays white. */
function reachesEdge(box: Rect, edges: EdgesMm, trim: ReturnType<typeof trimSize>): boolean {
  const into = [
    edges.top - box.yMm,
    edges.left - box.xMm,
    rightOf(box) - trim.widthMm + edges.right,
    bottomOf(box) - trim.heightMm + edges.bottom,
  ];
  return into.some((by) => by > TOLERANCE_MM);
}

const typeBoxes = ({ measured }: PreflightSubject) =>
  measured.pages.flatMap(({ page, frames }) =>
    frames.flatMap(({ frame, type }) => (type ? [{ page, frame, box: type }] : [])),
  );

const groundBoxes = (subject: PreflightSubject) =>
  framesOf(subject).flatMap(({ frame, page }) =>
    hasGround(frame) ? [{ page, frame: frame.id, box: boundsOf(frame) }] : [],
  );

/** Type in an edge that the chosen printer leaves white is lost; a photo or colour there ends in a white edge. */
export const printerEdges: PreflightRule = (subject) => {
  const { sheet } = subject.publication;
  if (sheet.printer === undefined) return [];
  const edges = UNPRINTABLE_MM[sheet.printer];
  const trim = trimSize(sheet);
  const found = (
    boxes: ReturnType<typeof typeBoxes>,
    rule: string,
    severity: Finding['severity'],
  ): Finding[] =>
    boxes
      .filter(({ box }) => reachesEdge(box, edges, trim))
      .map(({ page, frame }) => ({ rule, severity, where: { page, frame }, params: {} }));
  return [
    ...found(typeBoxes(subject), 'type-unprintable', 'error'),
    ...found(groundBoxes(subject), 'ground-unprintable', 'notice'),
  ];
};
