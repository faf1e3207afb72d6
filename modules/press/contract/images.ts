import { z } from 'zod';
import { id } from '../../../kernel/contract/ids.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { onRelease, release } from './release.ts';

const enteredHalf = z
  .string()
  .trim()
  .max(500)
  .nullable()
  .transform((half) => half || null);
const enteredWords = z.object({ zh: enteredHalf, en: enteredHalf });
const onImage = onRelease.extend({ file: id });

export const addImage = operation({
  name: 'press.addImage',
  method: 'POST',
  path: '/press/releases/:releaseId/images',
  bodyLimit: 24_000_000,
  about: {
    zh: '给新闻稿加一张图片；图片重新生成，不带拍摄地点等附带信息。',
    en: 'Add an image to a release. It is made anew: nothing else of what was sent is kept.',
  },
  input: onRelease.extend({
    image: z.object({ name: z.string().max(255), base64: z.base64() }),
    after: z.int().min(0).nullable(),
  }),
  output: release,
  refusals: [
    'state-conflict',
    'file-empty',
    'file-too-large',
    'file-kind-refused',
    'file-infected',
    'scan-unavailable',
    'image-unreadable',
  ],
});
export const describeImage = operation({
  name: 'press.describeImage',
  method: 'POST',
  path: '/press/releases/:releaseId/images/:file/words',
  about: {
    zh: '写图片说明和替代文字，中英文各一份。',
    en: 'Write what stands under an image and what it shows, in both languages.',
  },
  input: onImage.extend({ caption: enteredWords, alt: enteredWords }),
  output: release,
  refusals: ['state-conflict'],
});
export const placeImage = operation({
  name: 'press.placeImage',
  method: 'POST',
  path: '/press/releases/:releaseId/images/:file/place',
  about: {
    zh: '安排图片的位置：题图或某段之后，以及先后次序。',
    en: 'Place an image: as the lead or after a paragraph, and which of the images it is.',
  },
  input: onImage.extend({
    after: z.int().min(0).nullable(),
    position: z.int().min(0),
  }),
  output: release,
  refusals: ['state-conflict'],
});
export const removeImage = operation({
  name: 'press.removeImage',
  method: 'POST',
  path: '/press/releases/:releaseId/images/:file/remove',
  about: {
    zh: '从稿件中去掉一张图片；从未公开过的，其内容一并清除。',
    en: 'Take an image out of a release. Of one that never was public, the bytes are erased.',
  },
  input: onImage,
  output: release,
  refusals: ['state-conflict'],
});
