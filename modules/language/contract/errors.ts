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
      zh: '第一行没有写明至少两种语言的列名，如“中文”“英文”；只有一种语言时，须有“中文禁用”一类的列。请补上列名后再试。',
      en: 'The first row does not name columns of two languages, such as “Chinese” and “English”; of one language there must be a column such as “English forbidden”. Add the headings and try again.',
    },
  },
  'too-many-pictures': {
    status: 409,
    message: {
      zh: '一个概念最多{most}张图片。请先去掉一张。',
      en: 'A concept has {most} pictures at most. Take one away first.',
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
  'rules-unreadable': {
    status: 422,
    message: {
      zh: '断句规则“{name}”无法使用：{said}',
      en: 'The rules of {name} cannot be used: {said}',
    },
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
  'segment-merged': {
    status: 409,
    message: {
      zh: '{by}把这一句与前一句合并了，现在是第{number}句。您的文字没有写入，请放到那一句里。',
      en: '{by} merged this segment with the one before; it is segment {number} now. Your text was not written. Put it in there.',
    },
  },
  'segments-of-file': {
    status: 409,
    message: {
      zh: '这个文件自带句段（XLIFF），要原样送回，不能拆分或合并。请逐句翻译。',
      en: 'This file brings its own segments (XLIFF) and goes back with them, so they are not split or merged. Translate them as they are.',
    },
  },
  'segment-confirmed': {
    status: 409,
    message: {
      zh: '句段已经确认。拆分或合并后成为草稿，要重新确认；确要这样，请再次提交并注明。',
      en: 'A segment of these is confirmed. Split or merged it is a draft again, to be confirmed anew; if that is meant, say so and send it again.',
    },
  },
  'changes-wait': {
    status: 409,
    message: {
      zh: '句段里有待定的修改。请先接受或不接受，再拆分或合并。',
      en: 'Changes wait in the segment. Accept or refuse them first, then split or merge.',
    },
  },
  'half-empty': {
    status: 422,
    message: {
      zh: '这样拆，有一半没有文字。请选两边都有文字的地方。',
      en: 'Split there, one half has no words. Choose a place with words on both sides of it.',
    },
  },
  'half-tags': {
    status: 422,
    message: {
      zh: '这样拆，译文的标记{tags}与原文的不在同一半。请把译文的拆分处移到标记的另一边，或先移动标记。',
      en: 'Split there, the tags {tags} of the translation are not in the same half as those of the source. Divide the translation on the other side of them, or move the tags first.',
    },
  },
  'other-paragraph': {
    status: 409,
    message: {
      zh: '只能与同一段落、同一单元格里的下一句合并。',
      en: 'Only the next segment of the same paragraph or cell can be merged with it.',
    },
  },
  'merged-too-long': {
    status: 409,
    message: {
      zh: '合并后的译文超过{most}个字符，没有合并。请先删短，或分开翻译。',
      en: 'Merged, the translation would have more than {most} characters, so they stay apart. Shorten it first, or translate them apart.',
    },
  },
  'nothing-to-undo': {
    status: 409,
    message: {
      zh: '没有可以撤销的：已经撤销过，或者您此后又填充、替换过。单独的句段可以从“各次所写”取回。',
      en: 'There is nothing to undo: it was undone already, or you filled or replaced again since. Single segments can be taken back from the texts they had.',
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
  'client-known': {
    status: 409,
    message: {
      zh: '这个机构已经是委托单位，请打开它的页面修改；停止过的，在那里恢复。',
      en: 'This body is a client already. Change it on its page; one that was ended is taken up again there.',
    },
  },
  'client-keys-full': {
    status: 409,
    message: {
      zh: '有效的接口密钥已有{most}个，请先作废不用的。',
      en: 'There are {most} keys in force already. End one that is not used first.',
    },
  },
  'address-not-let-in': {
    status: 409,
    message: {
      zh: '这个邮箱不在该单位的邮箱和域名之内，请先加上。',
      en: 'This address is none of those of the body, nor of its domains. Add it first.',
    },
  },
  'client-ended': {
    status: 409,
    message: {
      zh: '贵单位的委托已停止，不能提出新的请求；已提出的仍可查看和下载。请与翻译中心联系。',
      en: 'Your body was ended as a client, so no new request is taken; what was asked for before can still be followed and fetched. Speak to the centre.',
    },
  },
  'address-left-out': {
    status: 409,
    message: {
      zh: '这个邮箱已不能代表贵单位委托，不能提出新的请求；已提出的仍可查看和下载。请与贵单位或翻译中心联系。',
      en: 'This address may no longer ask for your body, so no new request is taken; what was asked for before can still be followed and fetched. Speak to your body or the centre.',
    },
  },
  'client-month-full': {
    status: 409,
    message: {
      zh: '贵单位本月的{most}件已经用完，{day}起可以再提；急件请与翻译中心联系。',
      en: 'Your body has sent its {most} requests of this month. From {day} on it may send more; if it is urgent, speak to the centre.',
    },
  },
  'client-at-once-full': {
    status: 409,
    message: {
      zh: '贵单位同时在办的已有{most}件，请等其中一件交付后再提。',
      en: 'Your body has {most} requests under work already. Wait until one of them is delivered.',
    },
  },
} satisfies Record<string, ErrorKind>;
