import { TextRefusal } from '../core/read/refusal.ts';

/** The document is damaged, or not what it says it is. */
export function refuseBroken(): TextRefusal {
  return new TextRefusal('text-broken', {
    zh: '文档已损坏，无法读取。请在 Word 或 WPS 中打开，另存为新的 .docx 后再试。',
    en: 'The document is damaged and cannot be read. Open it in Word, save it as a new .docx and try again.',
  });
}

/** The document asks for a password. */
export function refuseLocked(): TextRefusal {
  return new TextRefusal('text-locked', {
    zh: '文档设有密码，无法读取。请在 Word 或 WPS 中取消密码，保存后再试。',
    en: 'The document is protected by a password and cannot be read. Take the password off in Word, save it and try again.',
  });
}

/** Unpacked, the document would be far more than a text of its kind can be. */
export function refuseUnpackedTooLarge(): TextRefusal {
  return new TextRefusal('text-unpacked-too-large', {
    zh: '文档解压后过大，未予读取。请只提交一篇稿件；把正文复制到新文档中再存通常即可。',
    en: 'Unpacked, the document is too large, so it was not read. Send one text at a time; copying its words into a new document usually helps.',
  });
}

/** The document carries a program. */
export function refuseMacros(): TextRefusal {
  return new TextRefusal('text-unsafe', {
    zh: '文档含有宏（程序），不予读取。请在 Word 或 WPS 中另存为不含宏的 .docx 后再试。',
    en: 'The document carries macros (a program) and is not read. Save it in Word as a .docx without macros and try again.',
  });
}

/** The document has other files inside. */
export function refuseNested(): TextRefusal {
  return new TextRefusal('text-unsafe', {
    zh: '文档中嵌有其他文件，不予读取，以免漏掉其中的文字。请把嵌入的内容改为正文，或删去后再试。',
    en: 'The document has another file embedded in it and is not read, lest words in there be missed. Turn what is embedded into plain text, or take it out, and try again.',
  });
}

/** The document defines entities or is nested beyond any text: made to harm whoever reads it. */
export function refuseUnsafe(): TextRefusal {
  return new TextRefusal('text-unsafe', {
    zh: '文档的内部结构异常（自定义实体或嵌套过深），不予读取。请把文字复制到新文档中，保存后再试。',
    en: 'The document is built in an unsafe way (entities of its own, or nested too deep) and is not read. Copy its words into a new document, save it and try again.',
  });
}
