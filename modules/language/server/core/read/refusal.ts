import type { Both } from '../../../../../kernel/contract/local-text.ts';

/** Why a file is not read: the closed list of codes. */
export type RefusalCode =
  | 'text-empty'
  | 'text-binary'
  | 'text-broken'
  | 'text-locked'
  | 'text-unpacked-too-large'
  | 'text-unsafe'
  | 'text-encoding-unknown'
  | 'text-too-long'
  | 'text-one-language';

/** A file that cannot be read as text. `said` tells a person in both languages what is wrong and what to do. */
export class TextRefusal extends Error {
  readonly code: RefusalCode;
  readonly said: Both;

  constructor(code: RefusalCode, said: Both) {
    super(`${said.zh} ${said.en}`);
    this.name = 'TextRefusal';
    this.code = code;
    this.said = said;
  }
}

/** The file holds nothing a person could read. */
export function refuseEmpty(): TextRefusal {
  return new TextRefusal('text-empty', {
    zh: '文件是空的，没有可读的文字。请检查是否选错了文件。',
    en: 'The file is empty: it holds no readable text. Check that the right file was chosen.',
  });
}

/** The file is of another kind, whatever its name says. */
export function refuseBinary(kind: Both): TextRefusal {
  return new TextRefusal('text-binary', {
    zh: `这是${kind.zh}，无法读取其中的文字。请打开原文件，另存为 Word 文档（.docx）、网页或纯文本后再试。`,
    en: `This is ${kind.en}, whose words cannot be read. Open the original, save it as a Word document (.docx), a web page or plain text, and try again.`,
  });
}

/** The bytes are text perhaps, but in none of the encodings read here. */
export function refuseEncoding(): TextRefusal {
  return new TextRefusal('text-encoding-unknown', {
    zh: '无法确定文件的编码（支持 UTF-8、UTF-16 和 GB18030）。请用 UTF-8 编码另存后再试。',
    en: 'The encoding of the file cannot be told (UTF-8, UTF-16 and GB18030 are read). Save it as UTF-8 and try again.',
  });
}

/** The text is longer than a release can be. */
export function refuseTooLong(limit: number): TextRefusal {
  const wan = Math.round(limit / 1000) / 10;
  return new TextRefusal('text-too-long', {
    zh: `文件太长：最多可读${wan}万个字符。请只提交一篇新闻稿，或把长文分成几个文件。`,
    en: `The file is too long: at most ${limit.toLocaleString('en-US')} characters are read. Send one release at a time, or split a long text into several files.`,
  });
}

/** The text is all Chinese or all English: there is nothing to compare it with. */
export function refuseOneLanguage(lacking: Both): TextRefusal {
  return new TextRefusal('text-one-language', {
    zh: `文本中只有一种语言，缺少${lacking.zh}。请提交同时含有中文和英文的稿件。`,
    en: `The text is in one language only: the ${lacking.en} is missing. Send a text that holds both Chinese and English.`,
  });
}
