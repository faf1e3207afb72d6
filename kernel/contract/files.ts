/** Files that belong to a subject of the house: what they look like, and what may be done with them. */
import { z } from 'zod';
import { abilities } from './abilities.ts';
import { instant } from './dates.ts';
import { fileUses } from './file-kinds.ts';
import { id, requestId, version } from './ids.ts';
import { both } from './local-text.ts';
import { operation } from './operation.ts';

export const fileUse = z.enum(Object.keys(fileUses) as [FileUseName, ...FileUseName[]]);
export type FileUseName = keyof typeof fileUses;

/** Words under or for a picture; a half not written yet is null. */
const words = z.object({ zh: z.string().nullable(), en: z.string().nullable() });
const enteredHalf = z
  .string()
  .trim()
  .max(500)
  .nullable()
  .transform((half) => half || null);
const enteredWords = z.object({ zh: enteredHalf, en: enteredHalf });

/** One size of a picture, in two formats: for `<picture>`. Addresses are below the house's own. */
export const pictureSize = z.object({ width: z.int(), height: z.int(), webp: z.string(), jpeg: z.string() });

/** A picture as a page shows it, its sizes from small to large. */
export const picture = z.object({
  fileId: id,
  width: z.int(),
  height: z.int(),
  sizes: z.array(pictureSize).min(1),
  caption: words,
  alt: words,
});
export type Picture = z.infer<typeof picture>;

/** A file of a subject. `picture` is there where it is an image. */
export const houseFile = z.object({
  id,
  version,
  use: fileUse,
  name: z.string(),
  type: z.string(),
  size: z.int(),
  /** Where its bytes are to be had, as a download. */
  href: z.string(),
  picture: picture.nullable(),
  caption: words,
  alt: words,
  addedBy: both,
  addedAt: instant,
});
export type HouseFile = z.infer<typeof houseFile>;

const subjectId = id;
const kind = z.string().max(60);

export const listFiles = operation({
  name: 'files.list',
  method: 'GET',
  path: '/files/of/:kind/:subjectId',
  about: { zh: '查看一项事务的文件。', en: 'List the files of a subject.' },
  input: z.object({ kind, subjectId, use: fileUse.optional() }),
  output: z.object({ files: z.array(houseFile), abilities }),
});

export const readPages = operation({
  name: 'files.readPages',
  method: 'GET',
  path: '/files/:fileId/pages',
  about: {
    zh: '一份PDF的各页图片；不能读取的没有图片，请下载。',
    en: 'The pages of a PDF as pictures the house makes. One that cannot be read has none: it is had as a file.',
  },
  input: z.object({ fileId: id }),
  output: z.object({
    /** How many pages it has; of the first of them there are pictures. */
    count: z.int(),
    pages: z.array(z.object({ width: z.int(), height: z.int(), href: z.string() })),
  }),
});

export const describeFile = operation({
  name: 'files.describe',
  method: 'POST',
  path: '/files/:fileId/describe',
  about: { zh: '填写图片说明和替代文字。', en: 'Write a caption and an alternative text.' },
  input: z.object({ fileId: id, version, caption: enteredWords, alt: enteredWords }),
  output: houseFile,
});

export const removeFile = operation({
  name: 'files.remove',
  method: 'POST',
  path: '/files/:fileId/remove',
  about: { zh: '删除文件，内容一并清除。', en: 'Remove a file; its bytes are erased.' },
  input: z.object({ fileId: id }),
  output: z.object({ removed: id }),
});

/**
 * Bringing a file: its bytes are the body of a `POST` to `/api/files/of/:kind/:subjectId/:use`, the rest its query.
 * The server adds what it measured: a repeat with other bytes is another request.
 */
export const uploadFile = operation({
  name: 'files.upload',
  method: 'POST',
  path: '/files/of/:kind/:subjectId/:use',
  about: { zh: '上传文件。', en: 'Bring a file.' },
  input: z.object({ kind, subjectId, use: fileUse, name: z.string().max(2000), sha256: z.string() }),
  output: houseFile,
  refusals: [
    'file-empty',
    'file-too-large',
    'file-kind-refused',
    'file-not-safe',
    'file-infected',
    'scan-unavailable',
    'image-unreadable',
  ],
});
export const uploadQuery = z.object({ name: z.string().max(2000).default(''), requestId });

/** Where a file is sent to. */
export function uploadAddress(
  ref: { kind: string; id: string },
  use: FileUseName,
  name: string,
  request: string,
): string {
  const query = new URLSearchParams({ name: name.slice(-500), requestId: request });
  return `/api/files/of/${encodeURIComponent(ref.kind)}/${ref.id}/${use}?${query}`;
}
