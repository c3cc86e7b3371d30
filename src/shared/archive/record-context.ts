import type { RecordDraft } from './archive-record.ts';

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/** One line that tells a record from others of its kind: who said it, which paper, where. */
export function recordContext(record: RecordDraft): string {
  switch (record.kind) {
    case 'campaign':
      return record.demand;
    case 'petition':
      return joined(record.assembly, record.receptionNumber);
    case 'quote':
      return joined(record.speaker, record.role, record.faction);
    case 'photo':
      return joined(record.place, record.credit);
    case 'event':
      return joined(record.place, record.summary);
    case 'organisation':
      return record.about;
    case 'person':
      return record.roles
        .map(({ role, organisation, faction }) => joined(organisation, role, faction))
        .join('、');
    case 'clipping':
      return joined(record.paper, record.edition, record.section);
    case 'figure':
      return record.counts;
    case 'document':
      return joined(record.author, record.summary || record.fileName);
  }
}
