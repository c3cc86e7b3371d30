import {
  Building2,
  CalendarDays,
  Camera,
  FileText,
  Flag,
  Hash,
  type LucideIcon,
  MessageSquareQuote,
  Newspaper,
  ScrollText,
  UserRound,
} from 'lucide-react';
import type { RecordKind } from '../../shared/archive/record-kind.ts';

export const KIND_ICONS: Readonly<Record<RecordKind, LucideIcon>> = {
  campaign: Flag,
  petition: ScrollText,
  quote: MessageSquareQuote,
  photo: Camera,
  event: CalendarDays,
  organisation: Building2,
  person: UserRound,
  clipping: Newspaper,
  figure: Hash,
  document: FileText,
};

/** Beside the word for the kind, never instead of it. */
export function KindIcon({
  kind,
  size = '1.25rem',
}: {
  readonly kind: RecordKind;
  readonly size?: string | number;
}) {
  const Icon = KIND_ICONS[kind];
  return <Icon size={size} aria-hidden style={{ flex: 'none' }} />;
}
