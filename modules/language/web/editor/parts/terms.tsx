import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { Segment } from '../../../contract/segments.ts';
import { withoutTags } from '../../../contract/tags.ts';
import { type FoundTerm, recogniseTerms, termStatuses } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

/** The terms of the source, and what they are called in the other language; each is put in by its key. */
export function Terms({ at }: { at: Segment }) {
  const t = useText(languageTexts);
  const { head } = useEditor();
  const text = withoutTags(at.source);
  const read = useRead(recogniseTerms, { text, lang: head.from }, { costly: true });
  return (
    <Section title={t('editor.terms')} className="ed-part">
      <Loaded from={read} part>
        {(answer) => {
          const lines = linesOf(answer, head.to);
          if (lines.length === 0) return <Empty>{t('editor.termsNone')}</Empty>;
          return (
            <ol className="ed-terms">
              {lines.map((line, n) => (
                <TermLine key={line.concept} line={line} n={n + 1} />
              ))}
            </ol>
          );
        }}
      </Loaded>
    </Section>
  );
}

interface Line {
  concept: string;
  source: string;
  targets: FoundTerm[];
  /** What it was called in the other language before, for a text about that time. */
  earlier: FoundTerm[];
}

/** Each concept once, as it stands in the text, with its terms in the other language: those to be used first. */
function linesOf({ finds, concepts }: OutputOf<typeof recogniseTerms>, to: string): Line[] {
  const order = ['preferred', 'admitted', 'forbidden'];
  const seen = new Map<string, string>();
  for (const find of finds) if (!find.cut && !seen.has(find.concept)) seen.set(find.concept, find.text);
  const byId = new Map(concepts.map((one) => [one.concept, one]));
  const of = (terms: FoundTerm[] = []) =>
    terms
      .filter((term) => term.lang === to)
      .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return [...seen].map(([concept, source]) => ({
    ...{ concept, source, targets: of(byId.get(concept)?.terms), earlier: of(byId.get(concept)?.earlier) },
  }));
}

function TermLine({ line, n }: { line: Line; n: number }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const reader = useLang();
  const { head, hand, writing } = useEditor();
  const first = line.targets.find(({ status }) => status !== 'forbidden');
  const put = (words: string) => hand.current?.insert(words);
  useKey(first && n < 10 ? `Alt+${n}` : undefined, `${t('editor.insert')} ${first?.text ?? ''}`, () =>
    writing && first ? put(first.text) : false,
  );
  return (
    <li>
      <p lang={langTag(head.from)}>{line.source}</p>
      {line.targets.length === 0 && <p className="cap">{t('editor.termsNo')}</p>}
      <ul>
        {line.targets.map((term) => (
          <li key={term.text} lang={langTag(head.to)}>
            {term.status === 'forbidden' || !writing ? (
              <span className={term.status === 'forbidden' ? 'ed-forbidden' : undefined}>{term.text}</span>
            ) : (
              <button type="button" className="link-button" onClick={() => put(term.text)}>
                {term.text}
              </button>
            )}{' '}
            {term.status === 'forbidden' && (
              <StateMark mark="refused">{say(termStatuses.forbidden)}</StateMark>
            )}
            {writing && term === first && n < 10 && <kbd>Alt {n}</kbd>}
          </li>
        ))}
        {line.earlier.map((term) => (
          <li key={`${term.text} ${term.to}`} className="cap">
            <span lang={langTag(head.to)}>
              {writing ? (
                <button type="button" className="link-button" onClick={() => put(term.text)}>
                  {term.text}
                </button>
              ) : (
                term.text
              )}
            </span>{' '}
            {t('editor.termUntil', { day: dayWords(reader, term.to!) })}
          </li>
        ))}
      </ul>
    </li>
  );
}
