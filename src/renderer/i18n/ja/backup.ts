/** Backups, going back, and archives that do not open. */
export const backup = {
  title: '控え',
  open: '控えと、前の日に戻す',
  lead: '控えは、ひらいたとき、取り込む前、そして数時間ごとに自動でつくられます。つくるたびに中身を確かめてあります。',
  makeNow: 'いま控えをつくる',
  made: '控えをつくりました。中身も確かめました。',
  none: '控えはまだありません',
  noneLead: '資料を書いたり取り込んだりすると、自動でつくられます。',
  rowWhat: '資料 {{records}}件・作成物 {{publications}}件',
  rowUnknown: '件数は分かりません',
  rowSame: 'いまと同じ件数です',
  rowFewer: 'いまより資料が {{count}}件少ない',
  rowMore: 'いまより資料が {{count}}件多い',
  rowDamaged: '壊れた資料が {{count}}件ふくまれます',
  choose: 'この控えを選ぶ',
  chosen: '{{day}} の控えに戻しますか',
  chosenLead: 'いまの書庫も控えとして残ります。戻したあとで、また「いま」に戻すこともできます。',
  restore: 'この日に戻す',
  restored: '{{day}} の控えに戻しました。戻す前の書庫も、控えの一覧にあります。',
  stay: 'やめておく',
  place: '二つめの置き場所',
  placeLead:
    'このパソコンが壊れたときのために、USB や別のディスクにも控えを置いてください。写真の原本もいっしょに写します。',
  placeChosen: '置き場所：{{name}}',
  placeNever: 'まだ写していません',
  placeCopied: '{{day}} に写しました',
  placeChoose: '置き場所を選ぶ',
  placeCopy: 'いま写す',
  placeDone: '二つめの置き場所に写しました。',
  placeOnlyElectron:
    '置き場所は、窓で動くガリバンで選べます。ここではコマンド「gariban backup 書庫 -o ファイル」で、すべてを一つのファイルにできます。',
  waiting: '控えの二つめの置き場所がまだありません',
  waitingOld: '二つめの置き場所の控えが、一週間より前のものです',
  damaged_original:
    '「{{title}}」の原本が壊れているか、見つかりません。同じファイルをもう一度取り込むと、もとに戻ります。ほかの資料は無事です。',
  damaged_record:
    '資料「{{title}}」の中身が壊れています。ほかの資料は無事です。控えから、壊れる前の日に戻せます。',
  damaged_publication:
    '作成物「{{title}}」の中身が壊れています。ほかの作成物は無事です。控えから、壊れる前の日に戻せます。',
  damagedMore: 'ほかに {{count}}件が壊れています。',
  untitled: '名前のわからないもの',
  toBackups: '控えを見る',
  conflictedCopies:
    '書庫のフォルダーに、もう一つの目録があります（{{names}}）。二台のパソコンで同時に使われたようです。どちらも消していません。使う書庫は一台で開いてください。',
  onNetwork:
    'この書庫は、ほかの機械にあるフォルダー（ネットワーク）の中です。線が切れると保存できず、2台から同時に開くこともできません。この機械の中に移し、ネットワークには控えを置くことをおすすめします。',
  keptAside:
    '前に開いたとき、書庫の書きかけの記録に、読めないところがありました。そのときの書庫を、そのままの形で「backups」フォルダーに残してあります（{{names}}）。最近の変更が抜けていないか、確かめてください。',
  syncFolder:
    'この書庫は {{service}} のフォルダーにあります。使っている途中のものが写されると、食い違うことがあります。書庫は「書類」などに移し、{{service}} には控えを置いてください。',
  seeDamaged: '壊れているものを見る',
  brokenTitle: 'この書庫を開けませんでした',
  brokenLead:
    '中身が失われたとは限りません。ガリバンが、控えを使うなど安全な順に、別の開き方をためします。いまあるファイルは消しません。',
  mend: '別の開き方をためす',
  'mended_nothing-wrong': '書庫を開きました。壊れたところはありませんでした。',
  'mended_without-journal':
    '書庫を開きました。途中で切れた書き込みを脇に置きました（資料 {{records}}件）。',
  'mended_from-backup':
    '{{name}} の控えから開きました（資料 {{records}}件）。壊れた目録も残してあります。',
  mended_salvaged:
    '読めたものを新しい書庫「{{name}}」に移して開きました（資料 {{records}}件、読めなかったもの {{lost}}件）。もとの書庫はそのままです。',
} as const;
