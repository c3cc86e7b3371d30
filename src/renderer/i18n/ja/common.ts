/** Words that every room uses. */
export const common = {
  appName: 'ガリバン',
  save: '保存する',
  cancel: 'やめる',
  close: '閉じる',
  back: '戻る',
  delete: '削除する',
  restore: '元の場所に戻す',
  undo: '元に戻す',
  add: '追加する',
  remove: '外す',
  clear: '消す',
  required: '必ず書く',
  reading: '読み込んでいます…',
  count: '{{count}}件',
  more: '増やす',
  less: '減らす',
} as const;
