import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { type Fact, Facts } from '../../../../kernel/web/kit/facts.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type CounterSetUp, readSetUp } from '../../contract/counter.ts';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { HoursDialog, weekdays } from '../parts/hours-dialog.tsx';
import { LineDialog, WindowDialog } from '../parts/set-up-dialogs.tsx';
import '../counter.css';
import { hallTexts } from '../texts.ts';

/** How the counter is set up: lines with their services, windows, hours. */
export function Page() {
  const read = useRead(readSetUp, {});
  return (
    <>
      <ListHead title={{ zh: '窗口设置', en: 'Counter set-up' }} />
      <HallTabs at="/counter" />
      <Loaded from={read}>{(setUp) => <SetUp setUp={setUp} />}</Loaded>
    </>
  );
}

type Open =
  | { what: 'line'; of: CounterSetUp['groups'][number] | null }
  | { what: 'window'; of: CounterSetUp['windows'][number] | null }
  | { what: 'hours' };

function SetUp({ setUp }: { setUp: CounterSetUp }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [open, show] = useState<Open | null>(null);
  const close = () => show(null);
  const may = setUp.abilities['setUp'];
  const edit = (what: Open) =>
    may === true && (
      <Button small onClick={() => show(what)}>
        {t('counter.set.edit')}
      </Button>
    );
  return (
    <>
      {may !== undefined && may !== true && <p className="cap">{say(may)}</p>}
      <Section title={t('counter.set.lines')}>
        {setUp.unplaced.length > 0 && (
          <p className="cap">{t('counter.set.unplaced', { count: setUp.unplaced.length })}</p>
        )}
        <ul className="counter-lines">
          {setUp.groups.map((line) => (
            <li key={line.id}>
              <span>
                <b>{line.letter}</b> {say(line.name)}
                <span className="cap block">
                  {line.services
                    .map(({ name, minutes }) => `${say(name)} ${t('counter.minutes', { count: minutes })}`)
                    .join(' · ')}
                </span>
              </span>
              {edit({ what: 'line', of: line })}
            </li>
          ))}
        </ul>
        {may === true && (
          <div className="do-row">
            <Button onClick={() => show({ what: 'line', of: null })}>{t('counter.set.addLine')}</Button>
          </div>
        )}
      </Section>
      <Section title={t('counter.set.windows')}>
        <ul className="counter-lines">
          {setUp.windows.map((window) => (
            <li key={window.id}>
              <span>
                {t('counter.window', { number: window.number })}
                <span className="cap block">
                  {setUp.groups
                    .filter(({ id }) => window.groups.includes(id))
                    .map(({ letter, name }) => t('counter.toLine', { letter, name: say(name) }))
                    .join(' · ')}
                </span>
              </span>
              {edit({ what: 'window', of: window })}
            </li>
          ))}
        </ul>
        {may === true && (
          <div className="do-row">
            <Button onClick={() => show({ what: 'window', of: null })}>{t('counter.set.addWindow')}</Button>
          </div>
        )}
      </Section>
      <Section title={t('counter.set.hours')} note={t('counter.set.hoursAbout')}>
        <Hours hours={setUp.hours} />
        <div className="do-row">{edit({ what: 'hours' })}</div>
      </Section>
      {open?.what === 'line' && <LineDialog line={open.of} setUp={setUp} onClose={close} />}
      {open?.what === 'window' && <WindowDialog window={open.of} setUp={setUp} onClose={close} />}
      {open?.what === 'hours' && <HoursDialog hours={setUp.hours} onClose={close} />}
    </>
  );
}

function Hours({ hours }: { hours: CounterSetUp['hours'] }) {
  const t = useText(hallTexts);
  const facts = weekdays.map((day): Fact => {
    const spans = hours.filter(({ weekday }) => weekday === day);
    const said = spans.map(
      ({ opens, closes, capacity }) => `${opens}–${closes} ${t('counter.set.capacity', { count: capacity })}`,
    );
    return {
      name: t(`counter.set.days.d${day}`),
      value: said.length > 0 ? said.join(' · ') : t('counter.set.none'),
    };
  });
  return <Facts of={facts} />;
}
