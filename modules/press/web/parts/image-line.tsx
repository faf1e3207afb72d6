import { useState } from 'react';
import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Picture } from '../../../../kernel/web/kit/picture.tsx';
import { imagePlaces } from '../../contract/blocks.ts';
import { placeImage, removeImage } from '../../contract/images.ts';
import type { ShownImage } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { ImageWordsDialog } from './image-words-dialog.tsx';
import { imageId } from './use-pointer.ts';
import { useWork } from './use-release-work.ts';

/** One image: what it shows and what stands under it in both languages, its place, and what may be done with it. */
export function ImageLine({ image, n }: { image: ShownImage; n: number }) {
  const t = useText(pressTexts);
  const may = useWork().release.abilities['edit'] === true;
  const [writing, write] = useState(false);
  return (
    <li id={imageId(image.file)} tabIndex={-1}>
      <span className="file-thumb">
        <Picture of={{ ...image.picture, alt: image.alt }} width={96} />
      </span>
      <div className="file-what">
        {(['zh', 'en'] as const).map((lang) => (
          <p key={lang}>
            {image.caption[lang] ? (
              <LangRun lang={lang}>{image.caption[lang]}</LangRun>
            ) : (
              <span className="missing">
                {t(lang === 'zh' ? 'images.noCaptionZh' : 'images.noCaptionEn')}
              </span>
            )}
          </p>
        ))}
        {(['zh', 'en'] as const).map((lang) => (
          <p className="cap" key={lang}>
            {t(lang === 'zh' ? 'images.altZh' : 'images.altEn')}{' '}
            {image.alt[lang] ? (
              <LangRun lang={lang}>{image.alt[lang]}</LangRun>
            ) : (
              <span className="missing">{t('images.noAlt')}</span>
            )}
          </p>
        ))}
        <Place image={image} n={n} may={may} />
      </div>
      {may && <Steps image={image} n={n} onWrite={() => write(true)} />}
      {writing && <ImageWordsDialog image={image} n={n} onClose={() => write(false)} />}
    </li>
  );
}

interface Placed {
  image: ShownImage;
  n: number;
}

/** Where it stands: above the text, or after which paragraph. */
function Place({ image, n, may }: Placed & { may: boolean }) {
  const t = useText(pressTexts);
  const lang = useLang();
  const { release, send, busy } = useWork();
  const places = imagePlaces(release.text);
  const words = ({ zh, en }: (typeof places)[number]) => beginning(lang === 'zh' ? zh || en : en || zh);
  const at = places.findLast(({ after }) => image.after !== null && after <= image.after);
  if (!may) return <p className="cap">{at ? t('images.after', { words: words(at) }) : t('images.lead')}</p>;
  return (
    <p className="image-place">
      <select
        aria-label={t('images.placeOf', { n: n + 1 })}
        disabled={busy !== null}
        value={at ? String(at.after) : ''}
        onChange={({ currentTarget: { value } }) =>
          void send(
            placeImage,
            { file: image.file, after: value === '' ? null : Number(value), position: n },
            'images',
          )
        }
      >
        <option value="">{t('images.lead')}</option>
        {places.map((place) => (
          <option key={place.after} value={place.after}>
            {t('images.after', { words: words(place) })}
          </option>
        ))}
      </select>
    </p>
  );
}

function Steps({ image, n, onWrite }: Placed & { onWrite: () => void }) {
  const t = useText(pressTexts);
  const { send, busy } = useWork();
  const { file, after } = image;
  return (
    <div className="file-steps">
      <Button small look="quiet" onClick={onWrite} aria-label={t('images.writeOf', { n: n + 1 })}>
        {t('images.write')}
      </Button>
      {n > 0 && (
        <Button
          small
          look="quiet"
          busy={busy === 'images'}
          aria-label={t('images.earlierOf', { n: n + 1 })}
          onClick={() => void send(placeImage, { file, after, position: n - 1 }, 'images')}
        >
          {t('images.earlier')}
        </Button>
      )}
      <Button
        small
        look="quiet"
        busy={busy === 'images'}
        aria-label={t('images.removeOf', { n: n + 1 })}
        onClick={() => void send(removeImage, { file }, 'images')}
      >
        {t('images.remove')}
      </Button>
    </div>
  );
}

function beginning(words: string): string {
  return words.length > 24 ? `${words.slice(0, 24).trimEnd()}…` : words;
}
