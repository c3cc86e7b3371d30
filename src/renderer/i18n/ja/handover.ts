/** Handing the archive over, taking over, and what two offices wrote differently. */
export const handover = {
  title: '引き継ぎ用に書き出す',
  lead: '書庫にあるもの全部（資料、原本、作成物）を、ガリバンがなくても読める形で書き出します。次の事務局に渡すときや、別の場所に保管しておくときに使います。',
  asZip: '1つのファイル（zip）に書き出す',
  asFolder: 'フォルダーに書き出す',
  folderPlace: 'フォルダーは、書類のフォルダーの中にできます。',
  takeBackLead:
    'もどすときは、書き出したものを書庫の画面に落としてください。空の書庫に入れると元と同じになり、資料がある書庫に入れても、黙って書きかえられることはありません。',
  done: '「{{name}}」に書き出し、読み直して確かめました（資料{{records}}件、原本{{originals}}件、作成物{{publications}}件）。',
  receive: 'ファイルを受け取る',
  'remark_record-damaged': '資料「{{name}}」は壊れていて、残っていた文字だけを入れました。',
  'remark_original-missing': '原本「{{name}}」は書庫に見つからず、入っていません。',
  'remark_original-damaged': '原本「{{name}}」は壊れています。壊れたまま入れました。',
  'remark_publication-damaged': '作成物「{{name}}」は壊れていて、残っていた文字だけを入れました。',
  'remark_no-pdf': '作成物「{{name}}」は PDF にできませんでした。データは入っています。',

  conflicts: '食い違いを決める',
  conflictsWaiting: '2つの事務局で違うことを書いた資料',
  conflictsFound:
    '{{count}}件は、こちらでも書きかえていました。こちらのものはそのままです。どちらにするか決めてください。',
  conflictsLead:
    '同じ資料が、こちらと引き継ぎの元の両方で書きかえられています。こちらのものはそのままにしてあります。1件ずつ見くらべて、決めてください。',
  conflictsEmpty: '食い違いはありません',
  conflictsEmptyLead: '引き継ぎで届いた資料とこちらの資料が違うときに、ここに並びます。',
  look: '見くらべる',
  arrived: '{{date}}に「{{from}}」から届きました',
  compareLead:
    '違うところに印があります。項目ごとにどちらにするか選んでから、下のボタンで決めてください。',
  ours: 'こちら',
  theirs: '届いた版',
  revision: '第{{revision}}版・{{changed}}',
  differs: '違います',
  choice: 'どちらにしますか',
  nothing: '（書かれていません）',
  allOurs: '全部こちらにする',
  allTheirs: '全部届いた版にする',
  settle: 'この内容に決める',
  settledOurs: 'こちらの資料をそのまま残しました。',
  settledTaken: '選んだとおりに資料を直しました（{{count}}か所を届いた版から）。',
  yes: 'はい',
  no: 'いいえ',

  field_stars: '星',
  field_petitioner: '陳情した人',
  field_wordsFrom: '文字',
  field_original: '原本',
} as const;
