import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { htmlLang } from '../../../../kernel/web/public/reading.ts';
import type { NewsBlock } from '../../contract/public.ts';

type Image = Extract<NewsBlock, { kind: 'image' }>;

/** An image of a release in the sizes it was made in; its own size is said, so that the page does not move when it comes. */
export function NewsImage({ image, langs, lead }: { image: Image; langs: readonly Lang[]; lead: boolean }) {
  const { picture, caption, alt } = image;
  const sources = (format: 'webp' | 'jpeg') =>
    picture.sizes.map((size) => `${size[format]} ${size.width}w`).join(', ');
  const sizes = '(max-width: 46rem) 100vw, 44rem';
  const middle = picture.sizes.findLast(({ width }) => width <= 800) ?? picture.sizes[0]!;
  const captions = langs.filter((lang) => caption[lang]);
  return (
    <figure className="news-image">
      <picture>
        <source type="image/webp" srcSet={sources('webp')} sizes={sizes} />
        <img
          src={middle.jpeg}
          srcSet={sources('jpeg')}
          sizes={sizes}
          width={picture.width}
          height={picture.height}
          alt={langs.flatMap((lang) => alt[lang] ?? []).join(' / ')}
          loading={lead ? 'eager' : 'lazy'}
          decoding="async"
        />
      </picture>
      {captions.length > 0 && (
        <figcaption>
          {captions.map((lang) => (
            <span key={lang} lang={htmlLang[lang]}>
              {caption[lang]}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
