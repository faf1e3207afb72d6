import { fileKinds, kindsInWords } from '../../../../kernel/contract/file-kinds.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { Refusal } from '../../../../kernel/server/refusal.ts';
import type { UploadFinding } from '../../contract/uploads.ts';
import { found } from '../core/uploads/verdict.ts';

/** What to do about a file the house does not take. */
const fixes: Readonly<Record<string, Both>> = {
  'file-empty': {
    zh: '请打开文件看看有没有内容，再重新选择。',
    en: 'Open the file, see whether there is anything in it, and choose it again.',
  },
  'file-too-large': {
    zh: '照片可缩小或降低质量，扫描件用200到300 dpi，多页可拆开。',
    en: 'Make a photograph smaller, scan with 200 to 300 dpi, or split a document of many pages.',
  },
  'file-kind-refused': {
    zh: '请另存为要求的格式再上传；只改文件名没有用。',
    en: 'Save it in one of these formats and send it again; changing the name of the file does not help.',
  },
  'file-not-safe': {
    zh: '请另存为新的PDF或JPEG再上传。',
    en: 'Save it as a new PDF or JPEG and send it again.',
  },
  'image-unreadable': {
    zh: '请用看图软件打开，另存为JPEG再上传。',
    en: 'Open it in a picture viewer, save it as a JPEG and send it again.',
  },
};

/** A file the house does not take, as a finding. What is no fault of the file, such as a scanner that is down, goes on. */
export function findingOfRefusal(error: unknown): UploadFinding {
  if (error instanceof Refusal) {
    const fix = fixes[error.code];
    if (fix) return { code: error.code, severity: 'bad', says: error.both, fix };
  }
  throw error;
}

/** A good file of a kind this paper does not ask for. */
export function kindNotAsked(type: string, accepts: readonly string[]): UploadFinding {
  return found('kind-not-asked', { found: fileKinds[type]!.name, accepted: kindsInWords(accepts) }, 'bad');
}
