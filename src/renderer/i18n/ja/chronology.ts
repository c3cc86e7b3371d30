/** The chronology across campaigns. */
export const chronology = {
  zoom_year: '年ごと',
  zoom_month: '月ごと',
  zoom_day: '日ごと',
  amount: '{{count}}件（うち採決など大事なもの {{important}}件）',
  more: 'ほか{{count}}件（「日ごと」で見られます）',
  sometime: '月は不明',
  which: 'のせるとりくみ',
  all: 'すべて',
  print: '印刷する',
  asFile: 'ファイルにする',
  asTable: '表のファイル（表計算ソフト用）',
  asCalendar: '予定表のファイル（カレンダー用）',
  tooMany:
    '新しいほうから{{count}}件までをのせています。とりくみを選ぶと、それより古いものも出ます。',
  fileName: '年表',
  sides: 'ほかにのせるもの',
} as const;
