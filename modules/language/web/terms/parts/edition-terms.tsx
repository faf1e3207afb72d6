import { Day } from '../../../../../kernel/web/i18n/day.tsx';
import { useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { Term, TermStatus } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { langName } from '../lang-name.ts';
import { TermRun } from './term-run.tsx';
import { TermStatusMark } from './term-status.tsx';

const ranks: Record<TermStatus, number> = { preferred: 0, admitted: 1, forbidden: 2 };

/** The terms of an edition, a column a language, Chinese first: preferred, then admitted, then forbidden. */
export function EditionTerms({ terms }: { terms: readonly Term[] }) {
  const reader = useLang();
  const byLang = Map.groupBy(terms, ({ lang }) => lang);
  const langs = [...byLang.keys()].sort((a, b) => rankOf(a) - rankOf(b));
  return (
    <div className="concept-langs">
      {langs.map((lang) => (
        <div key={lang}>
          <h3>{langName(lang, reader)}</h3>
          <ul className="concept-terms">
            {byLang
              .get(lang)!
              .toSorted((a, b) => ranks[a.status] - ranks[b.status])
              .map((term) => (
                <TermLine key={`${term.text} ${term.organ} ${term.title} ${term.from}`} term={term} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function rankOf(lang: string): number {
  return lang === 'zh' ? 0 : lang === 'en' ? 1 : 2;
}

function TermLine({ term }: { term: Term }) {
  const t = useText(languageTexts);
  const { lang, text, status, organ, title, from, to, source, note } = term;
  return (
    <li data-status={status}>
      <span className="concept-term">
        <TermRun lang={lang} text={text} />
      </span>
      <TermStatusMark status={status} />
      {(organ || title) && (
        <span className="cap">
          {[organ, title]
            .filter(Boolean)
            .map((of) => t('terms.saidOf', { of: of! }))
            .join(t('terms.comma'))}
        </span>
      )}
      {(from || to) && (
        <span className="cap">
          {from && (
            <>
              {t('terms.from')} <Day of={from} />
            </>
          )}
          {from && to && ' · '}
          {to && (
            <>
              {t('terms.to')} <Day of={to} />
            </>
          )}
        </span>
      )}
      {note && <span className="cap">{note}</span>}
      {source && <span className="cap">{t('terms.sourceOf', { source })}</span>}
    </li>
  );
}
