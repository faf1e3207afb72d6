import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../kernel/web/public/words.tsx';
import type { Origin } from '../../contract/definition.ts';
import type { ServiceGuide } from '../../contract/services.ts';
import { isSame, SourceWords, usualOf } from './sources.tsx';
import { hallTexts } from './texts.ts';

type Paper = ServiceGuide['papers'][number];

interface Props {
  reading: Reading;
  sources: readonly Origin[];
  /** The source of most of them, said once for all. */
  usual: Origin | undefined;
}

/** The papers needed in this case, by whose they are. What is not needed is not shown. */
export function Papers({ reading, papers, sources }: Omit<Props, 'usual'> & { papers: readonly Paper[] }) {
  const lang = pageLang(reading);
  const usual = usualOf(papers.filter(({ needed }) => needed !== 'no').map(({ origin }) => origin));
  return (
    <Part reading={reading} id="papers" title={hallTexts.papers}>
      {usual && (
        <p className="cap">
          {hallTexts.papersFrom[lang]} <SourceWords reading={reading} all={sources} of={usual} />
        </p>
      )}
      {(['firm', 'person', 'case'] as const).map((of) => {
        const needed = papers.filter((paper) => paper.of === of && paper.needed !== 'no');
        if (needed.length === 0) return null;
        return (
          <div className="guide-papers" key={of}>
            <h3>
              <Words reading={reading} of={hallTexts[of]} />
            </h3>
            <ul>
              {needed.map((paper) => (
                <PaperLine key={paper.id} paper={paper} reading={reading} sources={sources} usual={usual} />
              ))}
            </ul>
          </div>
        );
      })}
    </Part>
  );
}

function PaperLine({ paper, reading, sources, usual }: Props & { paper: Paper }) {
  const lang = pageLang(reading);
  const remarks = [
    `${hallTexts[paper.form][lang]}${paper.copies > 1 ? ` × ${paper.copies}` : ''}`,
    ...(paper.needed === 'unknown' || paper.needed === 'office' ? [hallTexts.perhaps[lang]] : []),
    ...(paper.reusable ? [hallTexts.reusable[lang]] : []),
  ];
  return (
    <li>
      <p>
        <strong>
          <Lines reading={reading} of={paper.name} />
        </strong>
      </p>
      <p>
        <Lines reading={reading} of={paper.how} />
      </p>
      <p className="cap">
        {remarks.join(' · ')}
        {usual && !isSame(usual, paper.origin) && (
          <>
            {' · '}
            <SourceWords reading={reading} all={sources} of={paper.origin} />
          </>
        )}
      </p>
    </li>
  );
}
