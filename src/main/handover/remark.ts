import type { HandoverRemark } from '../../shared/contract/handover-calls.ts';

/** What could not be handed over as it should be, told in the bag itself. */
export type Remark = HandoverRemark;

const SENTENCES: Readonly<Record<Remark['what'], string>> = {
  'record-damaged': '資料「{{name}}」は書庫の中で壊れていて、残っていた文字だけを入れました。',
  'original-missing': '原本「{{name}}」は書庫に見つからず、入っていません。',
  'original-damaged': '原本「{{name}}」は書庫の中で壊れています。壊れたまま入れました。',
  'publication-damaged':
    '作成物「{{name}}」は書庫の中で壊れていて、残っていた文字だけを入れました。',
  'no-pdf': '作成物「{{name}}」は PDF にできませんでした。データ（json）は入っています。',
};

export const remarkSentence = ({ what, name }: Remark): string =>
  SENTENCES[what].replace('{{name}}', () => name);
