import yauzl from 'yauzl';
import type { Both } from '../../contract/local-text.ts';

const mostEntries = 20_000;
const mostUnfolded = 500 * 1_048_576;
const mostTimes = 150;
const macros = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/|Basic\/|Scripts\/)/i;
const programs = /\.(exe|dll|scr|com|bat|cmd|js|vbs|ps1|jar|hta|msi|lnk)$/i;

/**
 * Reads the list of what a file that is a ZIP archive holds, without unfolding any of it, and says why it is not to
 * be taken: it would unfold to far more than it is, it holds macros or programs, or it is locked.
 */
export async function faultOfZip(path: string, size: number): Promise<Both | undefined> {
  try {
    return await readList(path, size);
  } catch (error) {
    // What the reader cannot follow (overlapping or broken lists, names that climb out) is no sound archive.
    if (error instanceof Error) return damaged;
    throw error;
  }
}

async function readList(path: string, size: number): Promise<Both | undefined> {
  const zip = await yauzl.openPromise(path, { strictFileNames: true });
  let unfolded = 0;
  let entries = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      unfolded += entry.uncompressedSize;
      if (entries > mostEntries || unfolded > mostUnfolded) return bomb;
      if (entry.isEncrypted()) return locked;
      if (macros.test(entry.fileName)) return withMacros;
      if (programs.test(entry.fileName)) return withPrograms;
    }
  } finally {
    zip.close();
  }
  return unfolded > 10 * 1_048_576 && unfolded > mostTimes * size ? bomb : undefined;
}

const damaged: Both = {
  zh: '它的内部结构已损坏。请在原程序中打开、另存后再上传。',
  en: 'its inner structure is damaged. Open it in its program, save it anew and send it again.',
};
const bomb: Both = {
  zh: '它展开后的大小远超正常文件，可能是压缩炸弹。',
  en: 'unfolded it would be far larger than any such file, as a decompression bomb is.',
};
const locked: Both = {
  zh: '它设有密码，无法检查。请去掉密码后再上传。',
  en: 'it is locked with a password and cannot be checked. Take the password off and send it again.',
};
const withMacros: Both = {
  zh: '它含有宏。请另存为不含宏的格式后再上传。',
  en: 'it holds macros. Save it in the format without macros and send it again.',
};
const withPrograms: Both = {
  zh: '它内嵌了可执行程序。请删除后再上传。',
  en: 'it holds a program. Take it out and send it again.',
};
