import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { Missing } from '../../../../kernel/web/i18n/missing.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { Person } from '../../contract/person.ts';
import { changePersonPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

/** What is recorded of a person beside the posts. */
export function PersonFacts({ person }: { person: Person }) {
  const t = useText(directoryTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const { name, economy, note } = person;
  const facts = [
    { name: t('zhName'), value: <NameParts person={person} lang="zh" /> },
    { name: t('enName'), value: <NameParts person={person} lang="en" /> },
    { name: t('order'), value: name.order === 'surname-first' ? t('surnameFirst') : t('givenFirst') },
    {
      name: t('economy'),
      value: economy ? say(economy.name) : <span className="dim">{t('noEconomy')}</span>,
    },
  ];
  if (note) facts.push({ name: t('note'), value: <span className="directory-note">{note}</span> });
  return (
    <Section title={house('facts')}>
      <Facts of={facts} />
    </Section>
  );
}

function NameParts({ person, lang }: { person: Person; lang: Lang }) {
  const t = useText(directoryTexts);
  const half = person.name[lang];
  if (!half)
    return (
      <Missing
        lang={lang}
        mendAt={person.abilities['change'] === true ? changePersonPage(person.id) : undefined}
      />
    );
  return (
    <span className="directory-parts">
      <span>
        <span className="cap">{t('surname')}</span> <LangRun lang={lang}>{half.surname}</LangRun>
      </span>
      {half.given && (
        <span>
          <span className="cap">{t('given')}</span> <LangRun lang={lang}>{half.given}</LangRun>
        </span>
      )}
      {lang === 'en' && (
        <span className="cap">
          {person.name.how === 'transliterated' ? t('howTransliteratedShort') : t('howRecordedShort')}
        </span>
      )}
    </span>
  );
}
