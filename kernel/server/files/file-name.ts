import { fileKinds } from '../../contract/file-kinds.ts';

const longest = 120;
/** Controls, marks that turn the direction of writing, invisible characters, and what no file system takes. */
const unfit = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}"*:<>?|]/gu;
/** Endings that say what a file is; those a name had are taken off before it gets its right one. */
const ending = /\.[a-z0-9]{1,8}$/i;

/**
 * The name a file is kept under: the last part of what was sent, without anything that hides or misleads, with the
 * ending of what it is.
 */
export function fileNameFor(sent: string, type: string): string {
  const last = sent.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const kind = fileKinds[type];
  const sentEnding = last.slice(last.lastIndexOf('.') + 1).toLowerCase();
  const right = kind?.also?.includes(sentEnding) ? sentEnding : (kind?.ending ?? 'bin');
  let stem = last
    .replace(unfit, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  // All that would pass for an ending goes: `plan.pdf.exe`.
  while (isEnding(stem)) stem = stem.replace(ending, '').trim();
  stem = [...stem.replace(/[.\s]+$/, '')].slice(0, longest).join('');
  return `${stem || 'file'}.${right}`;
}

const known = new Set(
  [
    ...Object.values(fileKinds).flatMap((kind) => [kind.ending, ...(kind.also ?? [])]),
    ...'jpeg tiff htm html svg js mjs exe com bat cmd scr msi dll sh ps1 vbs jar hta lnk doc xls ppt docm xlsm pptm dotm xltm zip rar 7z iso img'.split(
      ' ',
    ),
  ].map((one) => one.toLowerCase()),
);

function isEnding(name: string): boolean {
  return ending.test(name) && known.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

/** The header that makes a browser save a file under this name and never open it in the page. */
export function asDownload(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
