import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { sentenceNumber } from '../../contract/headline.ts';
import { confirmLink } from '../../contract/release.ts';
import type { Link } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { ChangesHere } from './changes.tsx';
import { MarkedText } from './marked-text.tsx';
import { type Mark, runsOf } from './marks.ts';
import { SideEditor } from './side-editor.tsx';
import { usePointerHere } from './use-pointer.ts';
import { useScriptTag, useWork } from './use-release-work.ts';

interface SideProps {
  n: number;
  link: Link;
  lang: Lang;
  marks: readonly Mark[];
}

/** One side of a link: its sentences, or where they are missing the way to write them. */
export function BeadSide({ n, link, lang, marks }: SideProps) {
  const pointer = usePointerHere();
  const tag = useScriptTag(lang);
  if (pointer.editing?.link === n && pointer.editing.lang === lang)
    return <SideEditor n={n} link={link} lang={lang} />;
  if (link[lang].length === 0) return <NoSentence n={n} lang={lang} />;
  return (
    <div className={pointer.link === n && pointer.side === lang ? 'side chosen' : 'side'}>
      <p lang={tag}>
        {link[lang].map((sentence) => (
          <Sentence key={sentence} sentence={sentence} lang={lang} marks={marks} />
        ))}
      </p>
      {link.stale.includes(lang) && <Stale n={n} />}
      <ChangesHere link={link} lang={lang} />
    </div>
  );
}

function Sentence({ sentence, lang, marks }: Pick<SideProps, 'lang' | 'marks'> & { sentence: number }) {
  const side = useWork().release.text[lang];
  const number = sentenceNumber(side, lang, sentence);
  const here = marks.filter(({ at }) => at.lang === lang && at.sentence === sentence);
  return (
    <span>
      {number !== null && <span className="sn">{number}</span>}
      <MarkedText runs={runsOf(side[sentence]!.text, here)} />
      {lang === 'en' && ' '}
    </span>
  );
}

function NoSentence({ n, lang }: Pick<SideProps, 'n' | 'lang'>) {
  const t = useText(pressTexts);
  const { edit } = usePointerHere();
  const may = useWork().release.abilities['edit'] === true;
  return (
    <p className="none-yet">
      {lang === 'zh' ? t('sentences.noZh') : t('sentences.noEn')}
      {may && (
        <Button small look="quiet" onClick={() => edit(n, lang)}>
          {t('sentences.write')}
        </Button>
      )}
    </p>
  );
}

/** The other side was changed: this one is to be read again, and confirmed. */
function Stale({ n }: { n: number }) {
  const t = useText(pressTexts);
  const { release, send, busy } = useWork();
  return (
    <p className="stale">
      <StateMark mark="late">{t('sentences.stale')}</StateMark>
      <span className="cap">{t('sentences.staleWhy')}</span>
      {release.abilities['edit'] === true && (
        <Button
          small
          busy={busy === 'sentences'}
          onClick={() => void send(confirmLink, { link: n }, 'sentences')}
        >
          {t('sentences.confirm')}
        </Button>
      )}
    </p>
  );
}
