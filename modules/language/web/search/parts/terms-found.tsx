import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type FoundTerm, findTerms } from '../../../contract/terms.ts';
import { conceptPage } from '../../terms/addresses.ts';
import { TermRun } from '../../terms/parts/term-run.tsx';
import { TermStatusMark } from '../../terms/parts/term-status.tsx';
import { languageTexts } from '../../texts.ts';

/** Terms in force with these words, concept by concept. */
export function TermsFound({ q }: { q: string }) {
  const t = useText(languageTexts);
  const read = useRead(findTerms, { q }, { keepOld: true });
  return (
    <Section title={t('search.terms')}>
      <Loaded from={read} part>
        {({ items }) => {
          const concepts = [...Map.groupBy(items, ({ concept }) => concept)];
          if (concepts.length === 0) return <Empty>{t('search.noTerms')}</Empty>;
          return (
            <ul className="terms-found">
              {concepts.map(([concept, terms]) => (
                <FoundConcept key={concept} concept={concept} terms={terms} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
}

function FoundConcept({ concept, terms }: { concept: string; terms: FoundTerm[] }) {
  const t = useText(languageTexts);
  const halves = [terms.filter(({ lang }) => lang === 'zh'), terms.filter(({ lang }) => lang !== 'zh')];
  return (
    <li>
      {halves.map((half, side) => (
        <ul key={side === 0 ? 'zh' : 'other'}>
          {half.map(({ lang, text, status, organ, title }, at) => (
            <li key={`${lang} ${text} ${organ} ${title}`}>
              {side === 0 && at === 0 ? (
                <AppLink to={conceptPage(concept)}>
                  <TermRun lang={lang} text={text} />
                </AppLink>
              ) : (
                <TermRun lang={lang} text={text} />
              )}
              <TermStatusMark status={status} />
              {(organ || title) && (
                <span className="cap">
                  {t('terms.saidOf', { of: [organ, title].filter(Boolean).join(t('terms.comma')) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      ))}
    </li>
  );
}
