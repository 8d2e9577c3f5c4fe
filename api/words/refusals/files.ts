import type { Told } from './told.ts';

/** Words for what is refused of files, of room for them, and of notices, in both languages. */
export const FILE_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-FILE-REFUSED': [
      '文件「{files}」没有通过安全检查，不能提交，也不能打开。',
      '请在本机查毒后重新制作或导出，再上传；原文件不会进入办件。',
    ],
    'E-FILE-LARGE': ['「{file}」超过 {limit}，没有上传。', '请压缩或者拆分后再上传。'],
    'E-FILE-EMPTY': ['文件是空的，没有任何内容。', '请打开原文件看一看，重新导出或者重新扫描后再上传。'],
    'E-FILE-UNKNOWN': [
      '认不出这是什么文件，可能已经损坏。',
      '请用原来的软件打开看一看，重新导出为 PDF、图片（PNG、JPEG）或 OFD 后再上传。',
    ],
    'E-FILE-CHECKING': ['文件「{files}」还在安全检查。', '请等检查结束（一般几秒）后再提交；已上传的内容保留。'],
    'E-NOTICE-LEGAL': ['「{kind}」是法定通知，不能在消息中心关闭。', '可以关闭它的邮件或者短信。'],
    'E-UPLOAD-OFFSET': [
      '这一段不是接着已收到的字节传来的，或者另一处正在续传同一个文件。',
      '请先询问已收到多少字节（HEAD），从那里继续；已收到的内容保留。',
    ],
    'E-UPLOAD-VERSION': ['断点续传只支持 tus 1.0.0。', '请在 Tus-Resumable 中写明 1.0.0 后重新上传。'],
    'E-FILE-UNFINISHED': ['文件还没有传完：已收到 {offset} 字节。', '请从断点继续上传；已收到的内容保留。'],
    'E-FILE-QUOTA': [
      '贵企业上传后还没有提交的文件已有 {there} MiB，加上这个超过上限 {most} MiB，没有收下。',
      '请先提交已备好的材料，或删除不再需要的草稿（其中的文件一并清除）；{days} 天没有用上的文件自动清除。',
    ],
    'E-STORAGE-FULL': [
      '系统存储空间已满，这一步没有保存。',
      '以前提交的内容不受影响。请联系系统管理员，腾出空间后原样重试。',
    ],
  },
  en: {
    'E-FILE-UNKNOWN': [
      'This is no file that is known; it may be broken.',
      'Open it with the program that made it, and export it anew as PDF, picture (PNG, JPEG) or OFD.',
    ],
    'E-FILE-LARGE': ['“{file}” is larger than {limit} and was not uploaded.', 'Compress or split it and upload that.'],
    'E-FILE-EMPTY': ['The file is empty.', 'Look at the file, export or scan it anew, and upload that.'],
    'E-FILE-REFUSED': [
      'The file “{files}” did not pass the security check: it can be neither handed in nor opened.',
      'Scan it on your machine, make or export it anew and upload that; the file itself never reaches the case.',
    ],
    'E-FILE-CHECKING': [
      'The file “{files}” is still being checked.',
      'Hand it in when the check has ended, mostly after seconds; what was uploaded is kept.',
    ],
    'E-NOTICE-LEGAL': [
      'The law asks that “{kind}” be told: it stays in the message centre.',
      'Its mails or short messages may be switched off.',
    ],
    'E-UPLOAD-OFFSET': [
      'These bytes do not go on where what has arrived ends, or the same file is being sent from elsewhere.',
      'Ask how much has arrived (HEAD) and go on from there; what has arrived is kept.',
    ],
    'E-UPLOAD-VERSION': ['Uploads in pieces speak tus 1.0.0 alone.', 'Say 1.0.0 in Tus-Resumable and upload again.'],
    'E-FILE-UNFINISHED': [
      'The file has not come whole: {offset} bytes have arrived.',
      'Go on from there; what has arrived is kept.',
    ],
    'E-FILE-QUOTA': [
      'Your enterprise has {there} MiB of files that are handed in nowhere; with this one it would be more than {most} MiB.',
      'Hand in what is ready, or delete drafts that are not needed (with their files); unused files go after {days} days.',
    ],
    'E-STORAGE-FULL': [
      'The storage of the system is full; this step was not kept.',
      'What was handed in before is safe. Tell the administrator of the system; do it again once there is room.',
    ],
  },
};
