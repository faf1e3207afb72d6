import type { Picture as PictureOf } from '../../contract/files.ts';
import { useBoth } from '../i18n/use-text.ts';

/** A picture in the sizes it was made in; `width` is how wide it stands, in pixels of the page. */
export function Picture({ of, width }: { of: PictureOf; width: number }) {
  const say = useBoth();
  const smallest = of.sizes[0]!;
  const shownAt = `${width}px`;
  return (
    <picture>
      <source type="image/webp" srcSet={sourcesOf(of, 'webp')} sizes={shownAt} />
      <img
        src={smallest.jpeg}
        srcSet={sourcesOf(of, 'jpeg')}
        sizes={shownAt}
        width={of.width}
        height={of.height}
        alt={say(of.alt)}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}

function sourcesOf({ sizes }: PictureOf, format: 'webp' | 'jpeg'): string {
  return sizes.map((size) => `${size[format]} ${size.width}w`).join(', ');
}
