import type { Both } from '../../../../kernel/contract/local-text.ts';

/** Why a file of an exchange format is not read: the closed list of codes. */
export type FormatRefusalCode =
  | 'format-broken'
  | 'format-unsafe'
  | 'format-encoding-unknown'
  | 'format-other';

/** A place in the file, as editors count it: lines and columns from 1. */
export interface FilePlace {
  line: number;
  column: number;
}

/** A file that is not read, and where. `said` tells a person in both languages what is wrong and what to do. */
export class FormatRefusal extends Error {
  readonly code: FormatRefusalCode;
  readonly said: Both;
  readonly at: FilePlace;

  constructor(code: FormatRefusalCode, at: FilePlace, said: Both) {
    const { line, column } = at;
    const placed = {
      zh: `第${line}行第${column}列：${said.zh}`,
      en: `Line ${line}, column ${column}: ${said.en}`,
    };
    super(`${placed.zh} ${placed.en}`);
    this.name = 'FormatRefusal';
    this.code = code;
    this.said = placed;
    this.at = at;
  }
}

/** The file is no well-formed XML from here on. */
export function refuseMalformed(at: FilePlace): FormatRefusal {
  return new FormatRefusal('format-broken', at, {
    zh: '此处的标记有误（标签未闭合、引号缺失或有未定义的实体），文件无法继续读取。请从原软件重新导出，或改正后再试。',
    en: 'The markup is broken here (a tag not closed, a quote missing, or an entity nobody defined), so reading ended. Export the file anew, or mend this place, and try again.',
  });
}

/** The file defines entities, which can unpack to any size. */
export function refuseEntities(at: FilePlace): FormatRefusal {
  return new FormatRefusal('format-unsafe', at, {
    zh: '文件自行定义了实体，可能危害系统，不予读取。请删去 DOCTYPE 中方括号里的内容后再试。',
    en: 'The file defines entities of its own, which can do harm, and is not read. Take out what stands in the brackets of the DOCTYPE and try again.',
  });
}

/** Elements stand in elements beyond what any such format needs. */
export function refuseDepth(at: FilePlace, most: number): FormatRefusal {
  return new FormatRefusal('format-unsafe', at, {
    zh: `标签嵌套超过${most}层，不予读取。请从原软件重新导出后再试。`,
    en: `Elements are nested more than ${most} deep, and the file is not read. Export it anew and try again.`,
  });
}

/** One element, text, tag or comment is larger than any entry can be. */
export function refuseSize(at: FilePlace): FormatRefusal {
  return new FormatRefusal('format-unsafe', at, {
    zh: '到此处为止的一个条目过大，不予读取。请把它拆成几条，或删去后再试。',
    en: 'The entry that reaches this place is too large, and the file is not read. Split it into several, or take it out, and try again.',
  });
}

/** The encoding it names is not one of ours, or its bytes are not of that encoding. */
export function refuseEncoding(at: FilePlace): FormatRefusal {
  return new FormatRefusal('format-encoding-unknown', at, {
    zh: '文件的字节与其编码不符，或编码不受支持。请用 UTF-8 另存后再试。',
    en: 'The bytes are not of the encoding the file names, or that encoding is not read here. Save it as UTF-8 and try again.',
  });
}

/** It is XML, but not of the format that was asked for. */
export function refuseOther(at: FilePlace, format: string, why: Both): FormatRefusal {
  return new FormatRefusal('format-other', at, {
    zh: `这不是可读的 ${format} 文件：${why.zh}。请检查是否选错了文件。`,
    en: `This is no ${format} file that can be read: ${why.en}. Check that the right file was chosen.`,
  });
}
