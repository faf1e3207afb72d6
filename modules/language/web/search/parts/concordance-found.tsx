import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type ConcordanceLine, findWords } from '../../../contract/matches.ts';
import { languageTexts } from '../../texts.ts';
import { IndexProgress } from './index-progress.tsx';
import { MemoryOf } from './memory-of.tsx';
import { Stretches } from './stretches.tsx';

/** Units with these words, marked with what answers them on the other side. */
export function ConcordanceFound({ q, lang }: { q: string; lang: Lang }) {
  const t = useText(languageTexts);
  const read = useRead(findWords, { q, lang, limit: 50 }, { keepOld: true });
  const count = read.data?.items.length ?? 0;
  return (
    <Section title={t('search.words')} note={count > 0 ? t('search.wordsNote', { count }) : undefined}>
      <Loaded from={read} part>
        {({ items, index }) => (
          <>
            <IndexProgress of={index} />
            {items.length === 0 ? (
              <Empty>{t('search.noWords')}</Empty>
            ) : (
              <ul className="units-found">
                {items.map((line) => (
                  <Line key={line.unit.id} of={line} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Line({ of: { unit, memory, marks } }: { of: ConcordanceLine }) {
  return (
    <li>
      <p>
        <LangRun lang="zh">
          <Stretches text={unit.zh} of={marks.zh} />
        </LangRun>
      </p>
      <p>
        <LangRun lang="en">
          <Stretches text={unit.en} of={marks.en} />
        </LangRun>
      </p>
      <MemoryOf memory={memory} unit={unit} />
    </li>
  );
}
