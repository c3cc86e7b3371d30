import type { RecordDraft } from '../archive/archive-record.ts';
import type { PetitionRecord } from '../archive/petition.ts';

const predecessorsOf = ({ links }: PetitionRecord): string[] =>
  links.filter(({ role }) => role === 'predecessor').map(({ to }) => to);

/** Petitions of one line, the oldest first, in any order of the records; a circle of links ends nowhere. */
export function lineage(
  petition: PetitionRecord,
  petitions: readonly PetitionRecord[],
): PetitionRecord[] {
  const known = new Map([...petitions, petition].map((one) => [one.id, one]));
  const before = (one: PetitionRecord): PetitionRecord[] =>
    predecessorsOf(one).flatMap((id) => known.get(id) ?? []);
  const after = (one: PetitionRecord): PetitionRecord[] =>
    [...known.values()].filter((other) => predecessorsOf(other).includes(one.id));
  const walk = (next: (one: PetitionRecord) => PetitionRecord[]): PetitionRecord[] => {
    const found = new Set<PetitionRecord>();
    const waiting = [petition];
    for (const one of waiting) {
      for (const other of next(one)) {
        if (found.has(other) || other.id === petition.id) continue;
        found.add(other);
        waiting.push(other);
      }
    }
    return [...found];
  };
  const older = walk(before).reverse();
  const younger = walk(after).filter((one) => !older.includes(one));
  return [...older, petition, ...younger];
}

/**
 * The same petition to be handed in once more: what it asks, of whom and why, with the old one as its predecessor.
 * Nothing of what became of the old one comes along: no dates, votes, numbers or signatures.
 */
export function resubmission(petition: PetitionRecord): RecordDraft {
  const { title, tags, petitionKind, assembly, addressee, introducers } = petition;
  const { petitioner, coSigners, gist, reasons, links } = petition;
  return {
    kind: 'petition',
    title,
    tags: [...tags],
    notes: '',
    links: [
      ...links.filter(({ role }) => role !== 'predecessor' && role !== 'source'),
      { role: 'predecessor', to: petition.id },
    ],
    petitionKind,
    assembly,
    addressee,
    receptionNumber: '',
    introducers: [...introducers],
    petitioner: { ...petitioner },
    coSigners: [...coSigners],
    gist: [...gist],
    reasons,
    signatures: null,
    signatureCounts: [],
    stages: [{ stage: 'drafted', note: '' }],
  };
}
