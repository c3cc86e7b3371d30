import * as z from 'zod';
import { recordKind } from '../../../shared/archive/record-kind.ts';
import { id } from '../../../shared/base/id.ts';

/** What a record carries while it is dragged from the search to the page. */
const draggedRecord = z.object({ id, kind: recordKind, choice: z.string().optional() });
export type DraggedRecord = z.infer<typeof draggedRecord>;

const MEDIA_TYPE = 'application/x-gariban-record';

export function giveRecord(transfer: DataTransfer, record: DraggedRecord): void {
  transfer.effectAllowed = 'copy';
  transfer.setData(MEDIA_TYPE, JSON.stringify(record));
}

export const carriesRecord = (transfer: DataTransfer): boolean =>
  transfer.types.includes(MEDIA_TYPE);

export function takeRecord(transfer: DataTransfer): DraggedRecord | undefined {
  const text = transfer.getData(MEDIA_TYPE);
  if (text === '') return undefined;
  return draggedRecord.safeParse(parsed(text)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
