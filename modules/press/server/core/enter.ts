import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import type { FoundInText } from '../../contract/text.ts';
import type { NameKnowledge } from './same-body.ts';

type FoundPerson = FoundInText['people'][number];

/** A name in the directory's own shape (see its contract). */
export interface NameParts {
  order: 'surname-first' | 'given-first';
  zh: { surname: string; given: string } | null;
  en: { surname: string; given: string } | null;
  how: 'recorded';
}

/** A post of somebody named in a text: the title, and the body it is held in. */
export interface FoundPost {
  title: LocalText;
  body: { zh: string; en: string };
}

/** A person's name cut into its parts: a dot between them tells a name that puts the given name first. */
export function nameAsFound(
  { zhHans, en }: FoundPerson,
  splitChinese: (name: string) => { surname: string; given: string },
): NameParts {
  const dotted = zhHans.split(/[·•・]/);
  const words = en.split(/\s+/).filter(Boolean);
  if (dotted.length > 1) {
    return {
      order: 'given-first',
      zh: { surname: dotted.at(-1)!, given: dotted.slice(0, -1).join('·') },
      en: words.length > 0 ? { surname: words.at(-1)!, given: words.slice(0, -1).join(' ') } : null,
      how: 'recorded',
    };
  }
  return {
    order: 'surname-first',
    zh: splitChinese(zhHans),
    en: words.length > 0 ? { surname: words[0]!, given: words.slice(1).join(' ') } : null,
    how: 'recorded',
  };
}

/** The posts said beside a person's name, where title and body are both told, in simplified characters. */
export function postsAsFound({ titles }: FoundPerson, { simplified }: NameKnowledge): FoundPost[] {
  return titles.flatMap(({ post }) => {
    if (!post?.bodyZh) return [];
    return [
      {
        title: { zh: simplified(post.titleZh) || null, en: post.titleEn || null, how: 'recorded' as const },
        body: { zh: post.bodyZh, en: post.bodyEn },
      },
    ];
  });
}
