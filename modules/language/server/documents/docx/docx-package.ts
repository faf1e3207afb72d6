import { posix } from 'node:path';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { openZip, type Zip, ZipRefused } from '../../../../../kernel/server/zip/open-zip.ts';
import { refuseBinary, type TextRefusal } from '../../core/read/refusal.ts';
import {
  refuseBroken,
  refuseLocked,
  refuseMacros,
  refuseNested,
  refuseUnpackedTooLarge,
} from '../refusals.ts';
import { readXml } from './read-xml.ts';

/** A release has a few dozen parts and, of its text, less than a megabyte unpacked. */
export const packageBounds = { parts: 2000, bytes: 64_000_000 };

/** A Word document as the parts it is made of. */
export interface DocxPackage {
  zip: Zip;
  main: string;
  /** What the main part refers to inside the package, by id. What it links to outside is never looked at. */
  related: Map<string, Related>;
}

/** Something a part refers to: the last word of its type, and where it stands. */
export interface Related {
  type: string;
  part: string;
}

/** Opens a Word document, or says what else it is and why it is not read. */
export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  const zip = await openZip(bytes, packageBounds);
  const main = await mainPartOf(zip);
  const names = [...zip.names];
  if (names.some((name) => /vbaProject|vbaData|\/activeX\//i.test(name))) throw refuseMacros();
  if (names.some((name) => /^word\/embeddings\/./i.test(name))) throw refuseNested();
  return { zip, main, related: await relationsOf(zip, main) };
}

async function mainPartOf(zip: Zip): Promise<string> {
  if (!zip.names.has('[Content_Types].xml')) throw refuseOther(zip);
  const main = [...(await relationsOf(zip, '')).values()].find(({ type }) => type === 'officeDocument')?.part;
  if (!main) throw refuseBroken();
  if (!main.startsWith('word/')) throw refuseOther(zip);
  if (!zip.names.has(main)) throw refuseBroken();
  return main;
}

/** What a part refers to within the package; for the package itself, the empty name. */
export async function relationsOf(zip: Zip, of: string): Promise<Map<string, Related>> {
  const folder = posix.dirname(of);
  const list = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
  const related = new Map<string, Related>();
  if (!zip.names.has(list)) return related;
  await readXml(zip.unpack(list), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const part = posix.join(Target.startsWith('/') ? '' : folder, Target).replace(/^\//, '');
      related.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return related;
}

const others: [RegExp, Both][] = [
  [/^xl\//, { zh: 'Excel 工作簿', en: 'an Excel workbook' }],
  [/^ppt\//, { zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' }],
  [/^content\.xml$/, { zh: 'OpenDocument 文档（如 .odt）', en: 'an OpenDocument file (such as .odt)' }],
];

function refuseOther({ names }: Zip): TextRefusal {
  const found = others.find(([part]) => [...names].some((name) => part.test(name)));
  return refuseBinary(found?.[1] ?? { zh: '压缩包', en: 'a zip archive' });
}

/** What the archive reader says no to, in words for whoever handed the file in. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof ZipRefused)) return error;
  switch (error.fault) {
    case 'locked':
      return refuseLocked();
    case 'too-large':
      return refuseUnpackedTooLarge();
    case 'broken':
      return refuseBroken();
  }
}
