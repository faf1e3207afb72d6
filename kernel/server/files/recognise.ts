import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { type FileUse, fileKinds, kindsInWords } from '../../contract/file-kinds.ts';
import type { Both } from '../../contract/local-text.ts';
import { refuse } from '../refusal.ts';
import { faultOfZip } from './look-into-zip.ts';
import type { Received } from './receive.ts';
import { textKind } from './text-kind.ts';
import { doctypeOf } from './xml-doctype.ts';

const headLength = 65_536;

/**
 * What a file is, by its content alone: neither its name nor what the sender called it is asked. What the use does
 * not admit is refused, and so is what could do harm when it is opened.
 */
export async function recognise({ path, size }: Received, use: FileUse): Promise<string> {
  const type = await typeOf(path, size);
  if (!use.types.includes(type))
    throw refuse('file-kind-refused', { found: wordsFor(type), accepted: kindsInWords(use.types) });
  const fault = await faultOf(path, size, type, use);
  if (fault) throw refuse('file-not-safe', { reason: fault });
  return type;
}

async function typeOf(path: string, size: number): Promise<string> {
  const marked = await fileTypeFromFile(path);
  if (marked && marked.mime !== 'application/xml') return marked.mime;
  const head = await headOf(path);
  return textKind(head, head.length === size) ?? 'application/octet-stream';
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function faultOf(path: string, size: number, type: string, use: FileUse): Promise<Both | undefined> {
  if (/openxmlformats|opendocument/.test(type)) return faultOfZip(path, size);
  if (type !== 'application/xml') return undefined;
  const found = await doctypeOf(path);
  return found === 'none' || (found === 'named' && use.doctypeNamed) ? undefined : doctype;
}

/** What a refused file is, for people. */
function wordsFor(type: string): Both {
  const known = fileKinds[type]?.name ?? refusedKinds[type];
  if (known) return known;
  if (/macroenabled/i.test(type)) return { zh: '含宏的Office文件', en: 'an Office file with macros' };
  return { zh: `${type}类型的文件`, en: `a file of the kind ${type}` };
}

const refusedKinds: Record<string, Both> = {
  'application/octet-stream': { zh: '无法识别的数据', en: 'data of no known kind' },
  'application/x-cfb': {
    zh: '旧版（97–2003）或加密的Office文件',
    en: 'an Office file of the old kind (97–2003), or a locked one',
  },
  'application/zip': { zh: '压缩包', en: 'an archive' },
  'application/x-msdownload': { zh: '可执行程序', en: 'a program' },
  'application/x-elf': { zh: '可执行程序', en: 'a program' },
  'image/svg+xml': { zh: 'SVG矢量图', en: 'an SVG drawing' },
  'text/x-script': { zh: '脚本', en: 'a script' },
};

const doctype: Both = {
  zh: '它含有文档类型声明（DOCTYPE），可能引用外部内容。请去掉后再上传。',
  en: 'it holds a document type declaration (DOCTYPE), which may draw in what lies elsewhere. Take it out and send it again.',
};
