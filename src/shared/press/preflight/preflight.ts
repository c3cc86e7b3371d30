import type { Finding } from '../../base/finding.ts';
import { blankPage } from './blank-page.ts';
import { bleedReached } from './bleed-reached.ts';
import { bleedWidth } from './bleed-width.ts';
import { bookletPages } from './booklet-pages.ts';
import { brackets } from './brackets.ts';
import { contrast } from './contrast.ts';
import { doubledSigns } from './doubled-signs.ts';
import { emptyFrame } from './empty-frame.ts';
import { gapsLeft } from './gaps-left.ts';
import { glyphs } from './glyphs.ts';
import { misspeltNames } from './misspelt-names.ts';
import { offPage } from './off-page.ts';
import { personalContact } from './personal-contact.ts';
import { photoConsent } from './photo-consent.ts';
import { photoResolution } from './photo-resolution.ts';
import { printerEdges } from './printer-edges.ts';
import { qrColours } from './qr-colours.ts';
import { qrContent } from './qr-content.ts';
import { qrSize } from './qr-size.ts';
import { quoteSource } from './quote-source.ts';
import type { PreflightRule, PreflightSubject } from './rule.ts';
import { smallColouredType } from './small-coloured-type.ts';
import { smallType } from './small-type.ts';
import { solidArea } from './solid-area.ts';
import { solidAtLeadEdge } from './solid-at-lead-edge.ts';
import { thinLines } from './thin-lines.ts';
import { twoSpellings } from './two-spellings.ts';
import { typeCovered } from './type-covered.ts';
import { typeInFrame } from './type-in-frame.ts';
import { typeInSafeArea } from './type-in-safe-area.ts';
import { weekday } from './weekday.ts';

const RULES: readonly PreflightRule[] = [
  typeInFrame,
  typeCovered,
  glyphs,
  photoConsent,
  quoteSource,
  photoResolution,
  typeInSafeArea,
  printerEdges,
  emptyFrame,
  personalContact,
  bleedWidth,
  bleedReached,
  solidAtLeadEdge,
  solidArea,
  smallColouredType,
  bookletPages,
  smallType,
  contrast,
  thinLines,
  qrContent,
  qrSize,
  qrColours,
  offPage,
  weekday,
  brackets,
  doubledSigns,
  twoSpellings,
  misspeltNames,
  blankPage,
  gapsLeft,
];

const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/** 入稿前点検: every rule's findings, what must be mended first. */
export function preflight(subject: PreflightSubject): Finding[] {
  return RULES.flatMap((rule) => rule(subject)).sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.where.page ?? 0) - (b.where.page ?? 0),
  );
}
