import type { Failure, FailureCode } from './failure.ts';

/**
 * A sentence or two per failure: what happened, what is safe, what to do. `{{name}}` comes from the failure's params.
 * The window and the command line both read them.
 */
export const FAILURE_SENTENCES = {
  ja: {
    'archive/not-open': '書庫が開いていません。最初の画面で書庫を選んでください。',
    'archive/not-an-archive':
      '「{{name}}」は書庫ではありません。何も変えていません。書庫のフォルダーを選んでください。',
    'archive/already-exists':
      '「{{name}}」という名前のフォルダーがもうあります。中身はそのままです。別の名前にしてください。',
    'archive/locked':
      'この書庫はいま別の場所で開かれています（{{holder}}）。中身は無事です。そちらを閉じてから、もう一度開いてください。',
    'archive/read-only':
      'この書庫は、いま見るだけです。変更は保存されません。書庫のフォルダーを書き込める場所に写すか、ガリバンを新しくしてから開いてください。',
    'archive/newer-version':
      'この書庫は新しいガリバン（書庫の版 {{found}}）で作られました。このガリバンが読めるのは版 {{known}} までです。中身はそのままです。新しいガリバンで開いてください。',
    'archive/no-room':
      'ディスクの空きが足りないため、保存できませんでした。これまでに保存したものは無事です。空きをつくってから、もう一度保存してください。',
    'archive/cannot-write':
      '書庫に書き込めませんでした（{{reason}}）。これまでに保存したものは無事です。ディスクがつながっているか確かめて、もう一度ためしてください。',
    'archive/damaged':
      '書庫「{{name}}」の目録が壊れていて読めません。原本の写真はそのまま残っています。フォルダーには手を加えず、控えから戻してください。',
    'archive/backup-not-whole':
      '控えをつくりましたが、確かめると読めないところがありました。古い控えは残してあります。書庫を確かめてください。',
    'archive/backup-unreadable':
      '「{{name}}」は控えとして読めません。何も変えていません。別の控えを選んでください。',
    'archive/place-taken':
      '「{{name}}」にはもう何かあります。中身はそのままです。新しい場所の名前にしてください。',
    'archive/second-place-missing':
      '控えの置き場所「{{name}}」が見つかりません。書庫は無事です。USB などをつなぐか、置き場所を選び直してください。',
    'archive/record-not-found':
      'その資料は見つかりません。ごみ箱に入っているかもしれません。（{{id}}）',
    'archive/record-damaged':
      '資料「{{title}}」の中身が壊れていて読めません。ほかの資料は無事です。控えがあれば、そこから戻してください。（{{id}}）',
    'archive/accession-not-found': 'その受入の記録は見つかりません。書庫はそのままです。（{{id}}）',
    'archive/accession-too-old':
      '受け入れてから{{days}}日をすぎたため、まとめて取り消すことはできません。書庫はそのままです。いらない資料は一つずつごみ箱に入れてください。',
    'archive/id-taken':
      'その番号の資料はもうあります。書庫はそのままです。取り込み直すときは別の番号にしてください。（{{id}}）',
    'archive/stale-revision':
      'この資料は、開いたあとで別のところから保存されています（いまは{{saved}}版、こちらは{{given}}版）。ここに書いたものは残っています。どちらを使うか選んでください。（{{id}}）',
    'archive/original-damaged':
      '原本の写真が壊れているか、見つかりません。ほかの資料は無事です。写しがあれば、もう一度取り込んでください。（{{sha256}}）',
    'archive/no-search-engine':
      'この環境ではさがす機能が使えません。書庫の中身は無事です。ガリバンを入れ直してください。',
    'assembly/date-unreadable':
      '「{{text}}」は日付として読めません。「2025年12月12日」「令和7年12月はじめ」のように書いてください。',
    'handover/already-there':
      '「{{name}}」という名前のものがもうあります。そのままにしてあります。別の名前か、別の場所を選んでください。',
    'handover/no-room':
      '書き出し先のディスクの空きが足りません。書庫は無事で、書きかけのものは残していません。空きをつくるか、別のディスクを選んで、もう一度書き出してください。',
    'handover/cannot-write':
      '書き出し先に書き込めませんでした（{{reason}}）。書庫は無事で、書きかけのものは残していません。ディスクがつながっているか確かめて、もう一度書き出してください。',
    'handover/not-verified':
      '書き出したものを読み直したら、書いたとおりになっていませんでした（{{reason}}）。書庫は無事で、書きかけのものは残していません。別のディスクに書き出してください。',
    'handover/bag-unreadable':
      '「{{name}}」は、引き継ぎのまとまり（BagIt）として読めませんでした（{{reason}}）。書庫はそのままです。渡した人に、もう一度書き出してもらってください。',
    'handover/bag-damaged':
      '「{{name}}」の中に、書き出したときと違うファイルがあります（{{path}}、ほかに{{more}}件）。何も取り込んでいません。写し直すか、もう一度書き出してもらってください。',
    'handover/bag-incomplete':
      '「{{name}}」は全部そろっていません（{{path}}、ほかに{{more}}件）。何も取り込んでいません。全部が写されたか確かめて、もう一度取り込んでください。',
    'handover/bag-unsafe':
      '「{{name}}」には、まとまりの外を指すもの、リンク、同じ名前の重なりのどれかがあります（{{path}}）。安全のため、何も取り込んでいません。渡した人に確かめてください。',
    'handover/newer-version':
      '「{{name}}」は新しいガリバンで書き出されました。何も取り込んでいません。新しいガリバンで取り込んでください。',
    'handover/not-from-gariban':
      '「{{name}}」は無事なまとまり（BagIt）ですが、ガリバンの書庫ではありません。何も取り込んでいません。中の「data」フォルダーを、ふつうのフォルダーとして取り込んでください。',
    'handover/conflict-not-found':
      'この食い違いは、もう決まっています。書庫はそのままです。（{{id}}）',
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
    'publication/version-not-found':
      'この版は開けません。30日を過ぎて消えたか、こわれています。ほかの版を選んでください。',
    'publication/template-not-found':
      'ひな形「{{id}}」が見つかりません。別のひな形を選んでください。',
    'publication/campaign-not-found':
      'とりくみが見つかりません。とりくみを選び直してください。（{{id}}）',
    'press/no-page-printer':
      '印刷用のページを用意できませんでした（{{reason}}）。作成物は保存されています。しばらくしてから、もう一度ためしてください。',
    'press/preset-not-found': '書き出しの種類「{{id}}」はありません。種類を選び直してください。',
    'press/sheet-too-small':
      'この並べかたでは、{{paper}}の紙に原寸で入りません。作成物は保存されています。大きい紙か、少ない面の並べかたを選んでください。',
    'press/page-count':
      'この折りかたには、1枚もの（表、または表と裏）か、{{wanted}}ページの作成物が要ります。作成物は保存されています。',
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
  },
  en: {
    'archive/not-open': 'No archive is open. Choose one on the start screen.',
    'archive/not-an-archive':
      '“{{name}}” is not an archive. Nothing was changed. Choose the folder of an archive.',
    'archive/already-exists':
      'There already is a folder named “{{name}}”. It was left as it is. Choose another name.',
    'archive/locked':
      'This archive is open elsewhere ({{holder}}). It is safe. Close it there, then open it again.',
    'archive/read-only':
      'This archive can only be looked at now; changes are not saved. Copy its folder to a place that can be written, or open it with the newest Gariban.',
    'archive/newer-version':
      'This archive was made by a newer Gariban (archive version {{found}}); this one reads up to {{known}}. It was left as it is. Open it with the newer program.',
    'archive/no-room':
      'The disk is full, so nothing could be saved. What was saved before is safe. Make room, then save again.',
    'archive/cannot-write':
      'The archive could not be written ({{reason}}). What was saved before is safe. Check that the disk is connected and try again.',
    'archive/damaged':
      'The database of the archive “{{name}}” is damaged and cannot be read. The original photos are still there. Leave the folder as it is and restore it from a backup.',
    'archive/backup-not-whole':
      'A backup was made, but parts of it could not be read again. Older backups are still there. Check the archive.',
    'archive/backup-unreadable':
      '“{{name}}” cannot be read as a backup. Nothing was changed. Choose another backup.',
    'archive/place-taken':
      'There already is something at “{{name}}”. It was left as it is. Name a new place.',
    'archive/second-place-missing':
      'The second place “{{name}}” for backups was not found. The archive is safe. Connect it, or choose another place.',
    'archive/record-not-found': 'That record was not found. It may be in the bin. ({{id}})',
    'archive/record-damaged':
      'The content of the record “{{title}}” is damaged and cannot be read. All other records are safe. If you have a backup, restore it from there. ({{id}})',
    'archive/accession-not-found':
      'That accession was not found. The archive is unchanged. ({{id}})',
    'archive/accession-too-old':
      'It was taken in more than {{days}} days ago and can no longer be taken back as a whole. The archive is unchanged. Put what is not wanted into the bin one by one.',
    'archive/id-taken':
      'There is already a record with this id. The archive is as it was. Use another id to take it in again. ({{id}})',
    'archive/stale-revision':
      'This record was saved elsewhere after you opened it (now revision {{saved}}, yours {{given}}). What you wrote is still here. Choose which to keep. ({{id}})',
    'archive/original-damaged':
      'The original of a photo is damaged or missing. Everything else is safe. If you have a copy, take it in again. ({{sha256}})',
    'archive/no-search-engine':
      'Search does not work on this machine. The archive is safe. Please install Gariban again.',
    'assembly/date-unreadable':
      '“{{text}}” cannot be read as a date. Write it like 2025-12-12 or 2025-12.',
    'handover/already-there':
      'There already is something named “{{name}}”. It was left as it is. Choose another name or place.',
    'handover/no-room':
      'There is not enough room where the handover was to go. The archive is safe and nothing half done was left. Make room or choose another disk.',
    'handover/cannot-write':
      'The handover could not be written ({{reason}}). The archive is safe and nothing half done was left. Check that the disk is connected and try again.',
    'handover/not-verified':
      'What was written does not read back as it should ({{reason}}). The archive is safe and nothing half done was left. Write it to another disk.',
    'handover/bag-unreadable':
      '“{{name}}” cannot be read as a bag (BagIt): {{reason}}. The archive is unchanged. Ask for it to be written out again.',
    'handover/bag-damaged':
      '“{{name}}” has files that differ from what was written ({{path}}, and {{more}} more). Nothing was taken in. Copy it again or ask for another one.',
    'handover/bag-incomplete':
      '“{{name}}” is not complete ({{path}}, and {{more}} more). Nothing was taken in. Check that all of it was copied and take it in again.',
    'handover/bag-unsafe':
      '“{{name}}” holds a path that leads out of it, a link, or a name twice ({{path}}). To be safe, nothing was taken in. Ask whoever gave it to you.',
    'handover/newer-version':
      '“{{name}}” was written by a newer Gariban. Nothing was taken in. Take it in with the newer program.',
    'handover/not-from-gariban':
      '“{{name}}” is a whole bag (BagIt), but not of a Gariban archive. Nothing was taken in. Take in its folder “data” as an ordinary folder.',
    'handover/conflict-not-found':
      'This has been settled already. The archive is unchanged. ({{id}})',
    'intake/ticket-unknown':
      'The choice of files has expired. The archive is unchanged. Choose them again. ({{ticket}})',
    'intake/too-large': '“{{name}}” is too large to be taken in. Nothing else is affected.',
    'intake/not-readable': '“{{name}}” could not be read ({{reason}}). Nothing else is affected.',
    'intake/nothing-chosen': 'Nothing was chosen. Choose the files to take in.',
    'publication/not-found': 'That publication was not found. It may be in the bin. ({{id}})',
    'publication/stale-revision':
      'This publication was saved elsewhere after you opened it (now revision {{saved}}, yours {{given}}). What you made is still here. Choose which to keep. ({{id}})',
    'publication/version-not-found':
      'This version cannot be opened: it went after 30 days, or it is damaged. Choose another one.',
    'publication/template-not-found': 'The template “{{id}}” was not found. Choose another one.',
    'publication/campaign-not-found': 'The campaign was not found. Choose it again. ({{id}})',
    'press/no-page-printer':
      'The page for printing could not be prepared ({{reason}}). The publication is saved. Try again in a while.',
    'press/preset-not-found': 'There is no kind of output “{{id}}”. Choose another one.',
    'press/sheet-too-small':
      'Laid so, the pages do not fit on {{paper}} at their size. The publication is saved. Choose larger paper or fewer pages on a sheet.',
    'press/page-count':
      'To be folded so, a publication must have one or two pages, or {{wanted}}. The publication is saved.',
    'press/photo-missing':
      'The original of a placed photo is missing. The publication is saved. Place the photo again. ({{sha256}})',
    'press/export-not-found':
      'The file is no longer there. The publication is saved. Write it out again. ({{id}})',
    'job/not-found': 'That job has already ended. ({{id}})',
    'contract/unknown-call':
      'This cannot be done ({{name}}). The archive is safe. Open Gariban again.',
    'contract/arguments-refused':
      'That was not accepted ({{name}}: {{reason}}). The archive is unchanged.',
    'shell/not-available-here': 'This cannot be done here ({{what}}).',
  },
} as const satisfies Record<'ja' | 'en', Record<FailureCode, string>>;

export function failureSentence({ code, params }: Failure, language: 'ja' | 'en'): string {
  const named = new Map<string, unknown>(Object.entries(params));
  return FAILURE_SENTENCES[language][code].replace(/\{\{(\w+)\}\}/g, (_match, name: string) =>
    String(named.get(name) ?? ''),
  );
}
