import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** The language module's own refusals. */
export const languageErrors = {
  'memory-exists': {
    status: 409,
    message: {
      zh: '已有名为“{name}”的翻译记忆库，请另取名称。',
      en: 'There is a translation memory named {name} already. Choose another name.',
    },
  },
  'import-unreadable': {
    status: 422,
    message: {
      zh: '文件无法读完：{reason}',
      en: 'The file cannot be read to its end: {reason}',
    },
  },
  'import-begun': {
    status: 409,
    message: {
      zh: '这个文件已在导入，请在导入记录中查看进度，不必再次导入。',
      en: 'This file is being read in already; see how far it is among the imports, it need not be asked again.',
    },
  },
  'import-ended': {
    status: 409,
    message: {
      zh: '这次导入已经结束，无须停止。',
      en: 'This import has ended already; there is nothing to stop.',
    },
  },
  'term-file-unreadable': {
    status: 422,
    message: { zh: '{said}', en: '{said}' },
  },
  'no-term-columns': {
    status: 422,
    message: {
      zh: '第一行没有写明至少两种语言的列名，如“中文”“英文”。请补上列名后再试。',
      en: 'The first row does not name columns of two languages, such as “Chinese” and “English”. Add the headings and try again.',
    },
  },
  'too-many-concepts': {
    status: 413,
    message: {
      zh: '文件中的概念超过{most}个，请分成几份，或由系统管理员用命令导入。',
      en: 'The file has more than {most} concepts. Divide it, or have the administrator import it by the command.',
    },
  },
  'unit-exists': {
    status: 409,
    message: {
      zh: '记忆库中已有原文、译文都相同的单元，可以删去其中一个。',
      en: 'The memory already has a unit with the same two texts. Remove one of the two.',
    },
  },
  'machine-missing': {
    status: 409,
    message: {
      zh: '本系统没有接入机器翻译，请由系统管理员设置MACHINE_URL。',
      en: 'No machine translation is connected here. The administrator sets MACHINE_URL.',
    },
  },
  'machine-off': {
    status: 409,
    message: {
      zh: '本机构没有开启机器翻译，没有发出任何文字。可由主任或系统管理员开启。',
      en: 'This office has not switched machine translation on, and no text was sent. The director or an administrator can switch it on.',
    },
  },
  'machine-confidential': {
    status: 409,
    message: {
      zh: '保密任务的文字不发给机器翻译，请自行翻译。',
      en: 'Text of a confidential job is not sent to machine translation. Translate it yourself.',
    },
  },
  'machine-silent': {
    status: 503,
    message: {
      zh: '机器翻译服务没有给出可用的译文（{why}）。您的文字没有改动，请稍后再试，或自行翻译。',
      en: 'The machine translation service gave nothing that can be used ({why}). Your text is as it was. Try again later, or translate it yourself.',
    },
  },
  'alignment-not-read': {
    status: 422,
    message: { zh: '{said}', en: '{said}' },
  },
  'alignment-sides': {
    status: 422,
    message: {
      zh: '请提交中文、英文各一份文本，或一份中英合排的文本。',
      en: 'Bring a Chinese and an English text, or one text that holds both.',
    },
  },
  'alignment-too-long': {
    status: 413,
    message: {
      zh: '文本太长：每种语言最多{most}句。请分成几部分对齐。',
      en: 'The text is too long: at most {most} sentences of each language. Align it in parts.',
    },
  },
  'beads-changed': {
    status: 409,
    message: {
      zh: '这些句对刚被他人调整过，您的这次调整没有保存。请对照后再调整。',
      en: 'Somebody changed these beads a moment ago, so this change was not made. Compare, then change again.',
    },
  },
  'bead-locked': {
    status: 409,
    message: {
      zh: '其中有已锁定的句对，先解锁再调整。',
      en: 'One of these beads is locked. Unlock it first.',
    },
  },
  'beads-lose-words': {
    status: 422,
    message: {
      zh: '调整后的句对与原文文字不一致，没有保存。请刷新页面后重新调整。',
      en: 'The changed beads do not hold the words of those they replace, so nothing was saved. Reload the page and change them again.',
    },
  },
  'nothing-to-store': {
    status: 409,
    message: {
      zh: '没有可以入库的句对：先核对至少一组两种语言都有的句对。',
      en: 'There is no bead to store yet. Check at least one that has both sides.',
    },
  },
  'source-unreadable': {
    status: 422,
    message: { zh: '文件“{name}”无法读取：{said}', en: 'The file {name} cannot be read: {said}' },
  },
  'segment-locked': {
    status: 409,
    message: {
      zh: '这个句段不能改：原文注明不译，或者已换上新的原文。请重新打开文件。',
      en: 'This segment is not to be changed: its file says so, or the source was replaced. Open the file again.',
    },
  },
  'segment-empty': {
    status: 409,
    message: {
      zh: '还没有译文，不能确认。请先译出这一句。',
      en: 'There is no translation to confirm yet. Translate the segment first.',
    },
  },
  'tags-amiss': {
    status: 409,
    message: {
      zh: '译文里的标记与原文不符（{tags}），请补上或删去后再确认。',
      en: 'The tags of the translation are not those of the source ({tags}). Put them right, then confirm.',
    },
  },
  'copy-unknown': {
    status: 409,
    message: {
      zh: '这不是从这个文件取出的副本，或编号已经缺失。请打开它所属的文件送回；编号缺失的，请从取出的原件补上。',
      en: 'This is no copy taken from this file, or its code is missing. Bring it back on the page of its own file; a missing code is put back from the copy as it was taken out.',
    },
  },
  'return-outdated': {
    status: 409,
    message: {
      zh: '第{segments}句在您看过之后又变了，什么都没有写入。请重新试读，再选。',
      en: 'Segments {segments} changed after you looked, so nothing was written. Try the file again, then choose.',
    },
  },
  'file-not-made': {
    status: 409,
    message: {
      zh: '译文文件没有生成：{said}',
      en: 'The translated file was not made: {said}',
    },
  },
} satisfies Record<string, ErrorKind>;
