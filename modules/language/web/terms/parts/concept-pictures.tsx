import { useState } from 'react';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { Missing } from '../../../../../kernel/web/i18n/missing.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Picture } from '../../../../../kernel/web/kit/picture.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { ConceptPicture, WholeConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { AddPicture } from './add-picture.tsx';
import { PictureSteps } from './picture-steps.tsx';

/** What a concept looks like: pictures with words for them in both languages and whose they are. */
export function ConceptPictures({ concept }: { concept: WholeConcept }) {
  const t = useText(languageTexts);
  const [adding, add] = useState(false);
  const { pictures, abilities, state } = concept;
  if (state === 'withdrawn' && pictures.length === 0) return null;
  return (
    <Section title={t('terms.pictures.title')} id="pictures">
      {pictures.length === 0 && <Empty>{t('terms.pictures.none')}</Empty>}
      <ul className="concept-pictures">
        {pictures.map((one) => (
          <li key={one.picture?.fileId ?? one.target}>
            <Shown of={one} />
            {state !== 'withdrawn' && abilities['change'] === true && (
              <PictureSteps concept={concept} picture={one} />
            )}
          </li>
        ))}
      </ul>
      {state !== 'withdrawn' && (
        <AbilityButton ability={abilities['change']} onClick={() => add(true)}>
          {t('terms.pictures.add')}
        </AbilityButton>
      )}
      {adding && <AddPicture concept={concept} onClose={() => add(false)} />}
    </Section>
  );
}

function Shown({ of: { picture, target, alt, source } }: { of: ConceptPicture }) {
  const t = useText(languageTexts);
  return (
    <figure>
      {picture ? <Picture of={{ ...picture, alt }} width={320} /> : <Elsewhere target={target ?? ''} />}
      <figcaption>
        {(['zh', 'en'] as const).map((lang) => (
          <p key={lang}>{alt[lang] ? <LangRun lang={lang}>{alt[lang]}</LangRun> : <Missing lang={lang} />}</p>
        ))}
        <p className="cap">{source ? t('terms.sourceOf', { source }) : t('terms.pictures.noSource')}</p>
      </figcaption>
    </figure>
  );
}

/** A picture another termbase named: the house does not fetch it, and says where it is said to stand. */
function Elsewhere({ target }: { target: string }) {
  const t = useText(languageTexts);
  return (
    <p className="concept-picture-elsewhere">
      {t('terms.pictures.elsewhere')}{' '}
      {/^https?:\/\//i.test(target) ? (
        <a href={target} target="_blank" rel="noreferrer">
          {target}
        </a>
      ) : (
        target
      )}
    </p>
  );
}
