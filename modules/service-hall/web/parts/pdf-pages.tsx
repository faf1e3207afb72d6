import { useState } from 'react';
import { readPages } from '../../../../kernel/contract/files.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { hallTexts } from '../texts.ts';

/** The pages of a PDF one beneath the other, as pictures the house made of them. */
export function PdfPages({ of, name }: { of: string; name: string }) {
  const t = useText(hallTexts);
  const [large, enlarge] = useState(false);
  const read = useRead(readPages, { fileId: of });
  return (
    <Loaded from={read} part>
      {({ count, pages }) =>
        pages.length === 0 ? (
          <p>{t('viewer.noPages')}</p>
        ) : (
          <>
            <section
              className={large ? 'viewer-picture viewer-pages viewer-large' : 'viewer-picture viewer-pages'}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
              tabIndex={0}
              aria-label={t('viewer.picture')}
            >
              {pages.map(({ href, width, height }, at) => (
                <img
                  key={href}
                  src={href}
                  width={width}
                  height={height}
                  alt={t('viewer.page', { paper: name, page: at + 1 })}
                  loading="lazy"
                  decoding="async"
                />
              ))}
            </section>
            <p className="handed-steps">
              <Button small look="quiet" aria-pressed={large} onClick={() => enlarge(!large)}>
                {t(large ? 'viewer.whole' : 'viewer.large')}
              </Button>
              <span className="cap">
                {pages.length < count
                  ? t('viewer.pagesFirst', { count, shown: pages.length })
                  : t('viewer.pages', { count })}
              </span>
            </p>
            <p className="cap">{t('viewer.drawn')}</p>
          </>
        )
      }
    </Loaded>
  );
}
