import { Fragment } from 'react';
import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { Missing } from '../../../../kernel/web/i18n/missing.tsx';
import { Said } from '../../../../kernel/web/i18n/said.tsx';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { enterFound, type Matched } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useMayHandIn } from './use-may-hand-in.ts';
import { useScriptTag, useWork } from './use-release-work.ts';
import { WorkSay } from './work-say.tsx';

/** Whom and what the text speaks of, beside what the directory has on the day of issue. */
export function People() {
  const t = useText(pressTexts);
  const lang = useLang();
  const { release } = useWork();
  const columns: Column<Matched>[] = [
    { id: 'found', head: t('who.found'), names: true, cell: (one) => <Found one={one} /> },
    { id: 'inText', head: t('who.inText'), cell: (one) => <Titles one={one} /> },
    { id: 'directory', head: t('who.directory'), cell: (one) => <Directory one={one} /> },
  ];
  return (
    <Section
      id="people"
      title={t('who.title')}
      note={t('who.note', { day: dayWords(lang, release.day) })}
      className="who"
    >
      <WorkSay from="people" />
      {release.matched.length === 0 ? (
        <Empty>{t('who.none')}</Empty>
      ) : (
        <Table
          columns={columns}
          rows={release.matched}
          rowKey={({ kind, index }) => `${kind}/${index}`}
          moving={false}
        />
      )}
    </Section>
  );
}

/** The name in both languages, Chinese first as in the text. */
function Found({ one }: { one: Matched }) {
  const tag = useScriptTag('zh');
  return (
    <>
      <span lang={tag}>{one.zh}</span>{' '}
      {one.en ? <LangRun lang="en">{one.en}</LangRun> : <Missing lang="en" />}
    </>
  );
}

function Titles({ one }: { one: Matched }) {
  const t = useText(pressTexts);
  const tag = useScriptTag('zh');
  if (one.kind === 'body') return <span className="cap">{t('who.body')}</span>;
  return one.titles.map(({ zh, en }, n) => (
    <Fragment key={`${zh}/${en}`}>
      {n > 0 && <br />}
      <span lang={tag}>{zh}</span> <LangRun lang="en">{en}</LangRun>
    </Fragment>
  ));
}

function Directory({ one }: { one: Matched }) {
  const t = useText(pressTexts);
  if (one.match === 'new') return <New one={one} />;
  const agrees = one.match === 'agrees';
  const mark = (
    <StateMark mark={agrees ? 'granted' : 'late'}>{agrees ? t('who.agrees') : t('who.differs')}</StateMark>
  );
  return (
    <>
      {one.recorded ? (
        <AppLink to={one.recorded.link} className="plain">
          {mark}
        </AppLink>
      ) : (
        mark
      )}
      {one.says && (
        <span className="cap block">
          <Said of={one.says} />
        </span>
      )}
    </>
  );
}

function New({ one: { kind, index } }: { one: Matched }) {
  const t = useText(pressTexts);
  const { send } = useWork();
  const mayHandIn = useMayHandIn();
  return (
    <>
      <StateMark mark="note">{t('who.new')}</StateMark>{' '}
      {mayHandIn && (
        <button
          type="button"
          className="link-button"
          onClick={() => void send(enterFound, { kind, index }, 'people')}
        >
          {t('who.add')}
        </button>
      )}
    </>
  );
}
