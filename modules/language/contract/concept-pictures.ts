/** Pictures of a concept: they belong to an edition, so a change of them waits for approval as a change of terms does. */
import { z } from 'zod';
import { id, version } from '../../../kernel/contract/ids.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { wholeConcept } from './terms.ts';

const words = z.string().trim().min(1).max(200);

/** What is on it, for whoever cannot see it, and whose it is and by what leave it is used. */
const said = { alt: z.object({ zh: words, en: words }), source: words };

const onConcept = z.object({ conceptId: id, version });
const onPicture = onConcept.extend({ place: z.int().min(0) });

export const addConceptPicture = operation({
  name: 'language.addConceptPicture',
  method: 'POST',
  path: '/language/concepts/:conceptId/pictures',
  bodyLimit: 24_000_000,
  about: {
    zh: '给概念加一张图片，写明中英文替代文字和出处、使用许可，待另一人核准；图片重新生成，不带附带信息。',
    en: 'Add a picture to a concept with words for it in both languages and whose it is, for another to approve. It is made anew: nothing else of what was sent is kept.',
  },
  input: onConcept.extend({ image: z.object({ name: z.string().max(255), base64: z.base64() }), ...said }),
  output: wholeConcept,
  refusals: [
    'state-conflict',
    'too-many-pictures',
    'file-empty',
    'file-too-large',
    'file-kind-refused',
    'file-infected',
    'scan-unavailable',
    'image-unreadable',
  ],
});
export const describeConceptPicture = operation({
  name: 'language.describeConceptPicture',
  method: 'POST',
  path: '/language/concepts/:conceptId/pictures/:place/words',
  about: {
    zh: '改写概念图片的替代文字和出处，待另一人核准。',
    en: 'Change the words of a picture of a concept and whose it is, for another to approve.',
  },
  input: onPicture.extend(said),
  output: wholeConcept,
  refusals: ['state-conflict'],
});
export const removeConceptPicture = operation({
  name: 'language.removeConceptPicture',
  method: 'POST',
  path: '/language/concepts/:conceptId/pictures/:place/removal',
  about: {
    zh: '去掉概念的一张图片，待另一人核准；现行版本中的仍保留。',
    en: 'Take a picture from a concept, for another to approve. What is in force keeps it until then.',
  },
  input: onPicture,
  output: wholeConcept,
  refusals: ['state-conflict'],
});
