import { FAILURE_SENTENCES } from '../../../shared/base/failure-sentences.ts';

/** The failures of the contract, and what the window itself may meet. */
export const failure = {
  ...FAILURE_SENTENCES.ja,
  bug: '思わぬことが起きました。書庫に保存したものは無事です。続けて起きるときは、この番号を知らせてください：{{reference}}',
  link: 'ガリバンの本体とつながりません。書いたものはこの画面に残っています。ガリバンを開き直してください。',
} as const;
