import { isShortened } from '../../archive/shortened-words.ts';
import type { Finding } from '../../base/finding.ts';
import { effectiveFacts } from '../../publication/effective-facts.ts';
import { type FrameOnPage, findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Words are printed with their source and on some ground: given, public, or a fair press quotation. */
export const quoteSource: PreflightRule = (subject) => {
  const findingsOf = (place: FrameOnPage): Finding[] => {
    const { frame } = place;
    if (frame.kind !== 'block') return [];
    const facts = effectiveFacts(frame.block);
    if (facts.type !== 'quote') return [];
    const source = frame.block.sources[0];
    const record = source ? subject.records.get(source.record) : undefined;
    const permission = record?.kind === 'quote' ? record.permission : facts.permission;
    const findings: Finding[] = [];
    if (permission === 'refused')
      findings.push(findingAt(place, 'quote-refused', { severity: 'error' }));
    if (permission === 'unknown')
      findings.push(findingAt(place, 'quote-permission-unknown', { severity: 'warning' }));
    if (facts.source === '')
      findings.push(findingAt(place, 'quote-without-source', { severity: 'warning' }));
    // Other words than those that were said are not the speaker's.
    if (frame.block.facts.type === 'quote' && !isShortened(frame.block.facts.words, facts.words))
      findings.push(findingAt(place, 'quote-reworded', { severity: 'warning' }));
    return findings;
  };
  return framesOf(subject).flatMap(findingsOf);
};
