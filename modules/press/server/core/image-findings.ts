import type { Finding } from '../../../../kernel/contract/findings.ts';
import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';
import type { ReleaseText } from '../../contract/text.ts';

const names: Record<Lang, Both> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** Findings of images without words: who cannot see one must be told what it shows, in either language. */
export function imageFindings({ images }: Pick<ReleaseText, 'images'>): Finding[] {
  return images.flatMap((image, n) =>
    (['zh', 'en'] as const).flatMap((lang): Finding[] => {
      const label: Both = { zh: `第${n + 1}张图`, en: `Image ${n + 1}` };
      const at = { place: { image: image.file, lang }, placeLabel: label };
      const { zh, en } = names[lang];
      return [
        ...(image.alt[lang] === null
          ? [
              {
                ...at,
                check: 'press.image-alt-missing',
                severity: 'error' as const,
                message: {
                  zh: `缺${zh}替代文字。请用一句话写明图中是什么，供看不到图片的人听读。`,
                  en: `It has no alternative text in ${en}. Say in a sentence what it shows, for those who cannot see it.`,
                },
              },
            ]
          : []),
        ...(image.caption[lang] === null
          ? [
              {
                ...at,
                check: 'press.image-caption-missing',
                severity: 'warning' as const,
                message: {
                  zh: `缺${zh}图片说明。`,
                  en: `It has no caption in ${en}.`,
                },
              },
            ]
          : []),
      ];
    }),
  );
}
