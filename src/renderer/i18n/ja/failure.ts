/** A sentence or two per failure: what happened, what is safe, what to do. */
export const failure = {
  'archive/not-open': '書庫が開いていません。最初の画面で書庫を選んでください。',
  'archive/not-an-archive':
    '「{{name}}」は書庫ではありません。何も変えていません。書庫のフォルダーを選んでください。',
  'archive/already-exists':
    '「{{name}}」という名前のフォルダーがもうあります。中身はそのままです。別の名前にしてください。',
  'archive/locked':
    'この書庫はいま別の場所で開かれています（{{holder}}）。中身は無事です。そちらを閉じてから、もう一度開いてください。',
  'archive/newer-version':
    'この書庫は新しいガリバン（書庫の版 {{found}}）で作られました。このガリバンが読めるのは版 {{known}} までです。中身はそのままです。新しいガリバンで開いてください。',
  'archive/no-room':
    'ディスクの空きが足りないため、保存できませんでした。これまでに保存したものは無事です。空きをつくってから、もう一度保存してください。',
  'archive/cannot-write':
    '書庫に書き込めませんでした（{{reason}}）。これまでに保存したものは無事です。ディスクがつながっているか確かめて、もう一度ためしてください。',
  'archive/record-not-found':
    'その資料は見つかりません。ごみ箱に入っているかもしれません。（{{id}}）',
  'archive/stale-revision':
    'この資料は、開いたあとで別のところから保存されています（いまは{{saved}}版、こちらは{{given}}版）。ここに書いたものは残っています。どちらを使うか選んでください。（{{id}}）',
  'archive/original-damaged':
    '原本の写真が壊れているか、見つかりません。ほかの資料は無事です。写しがあれば、もう一度取り込んでください。（{{sha256}}）',
  'archive/no-search-engine':
    'この環境ではさがす機能が使えません。書庫の中身は無事です。ガリバンを入れ直してください。',
  'assembly/date-unreadable':
    '「{{text}}」は日付として読めません。「2025年12月12日」「令和7年12月はじめ」のように書いてください。',
  'intake/ticket-unknown':
    '選んだファイルの受け付けが切れました。書庫はそのままです。もう一度選んでください。（{{ticket}}）',
  'intake/too-large': '「{{name}}」は大きすぎて取り込めません。ほかのものには影響ありません。',
  'intake/not-readable':
    '「{{name}}」を読めませんでした（{{reason}}）。ほかのものには影響ありません。',
  'intake/nothing-chosen': '何も選ばれていません。取り込むファイルを選んでください。',
  'publication/not-found':
    'その作成物は見つかりません。ごみ箱に入っているかもしれません。（{{id}}）',
  'publication/stale-revision':
    'この作成物は、開いたあとで別のところから保存されています（いまは{{saved}}版、こちらは{{given}}版）。ここで作ったものは残っています。どちらを使うか選んでください。（{{id}}）',
  'publication/template-not-found':
    'ひな形「{{id}}」が見つかりません。別のひな形を選んでください。',
  'publication/campaign-not-found':
    'とりくみが見つかりません。とりくみを選び直してください。（{{id}}）',
  'press/no-page-printer':
    '印刷用のページを用意できませんでした（{{reason}}）。作成物は保存されています。しばらくしてから、もう一度ためしてください。',
  'press/preset-not-found': '書き出しの種類「{{id}}」はありません。種類を選び直してください。',
  'press/photo-missing':
    '使われている写真の原本が見つかりません。作成物は保存されています。写真を入れ直してください。（{{sha256}}）',
  'press/export-not-found':
    '書き出したファイルがもうありません。作成物は保存されています。もう一度書き出してください。（{{id}}）',
  'job/not-found': 'その作業はもう終わっています。（{{id}}）',
  'contract/unknown-call':
    'この操作はできません（{{name}}）。書庫は無事です。ガリバンを開き直してください。',
  'contract/arguments-refused':
    '内容を受け付けられませんでした（{{name}}: {{reason}}）。書庫はそのままです。',
  'shell/not-available-here': 'ここではこの操作は使えません（{{what}}）。',
  bug: '思わぬことが起きました。書庫に保存したものは無事です。続けて起きるときは、この番号を知らせてください：{{reference}}',
  link: 'ガリバンの本体とつながりません。書いたものはこの画面に残っています。ガリバンを開き直してください。',
} as const;
