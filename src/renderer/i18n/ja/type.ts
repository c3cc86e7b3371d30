/** 組版: how words and paragraphs are set. */
export const type = {
  line: '線とマーカー',
  line_none: 'なし',
  line_double: '二重線',
  line_dotted: '点線',
  line_wavy: '波線',
  line_marker: '蛍光ペン',
  setting: '段落の組み方',
  setting_none: 'ふつう',
  setting_even: '均等割り付け',
  setting_initial: '1字めを大きく',
  setting_hanging: '2行めから1字下げ',
  setting_inset: '窓見出し（本文が回り込む）',
} as const;
