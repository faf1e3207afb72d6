import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import { cardStates } from '../../contract/card-states.ts';
import { listCardBoard } from '../../contract/cards.ts';
import type { FirmPaper, HallFirm } from '../../contract/firms.ts';
import { listCases } from '../../contract/handling.ts';
import { hallTexts } from '../texts.ts';
import { cardMarks } from './card-mark.tsx';
import { CaseTable } from './case-table.tsx';

/** What a firm registered, and what the hall decided. */
export function FirmFacts({ firm }: { firm: HallFirm }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <Section title={t('firm.facts')}>
      <Facts
        two
        of={[
          { name: t('firms.code'), value: <span className="n">{firm.code}</span> },
          { name: t('firms.registered'), value: <Moment at={firm.madeAt} /> },
          {
            name: t('firm.address'),
            value: firm.address.zh || firm.address.en ? <Pair of={firm.address} /> : '—',
          },
          { name: t('firm.legalPerson'), value: firm.legalPerson ?? '—' },
          { name: t('firm.phone'), value: firm.phone ?? '—' },
          { name: t('firm.keeper'), value: firm.keeper ?? '—' },
          ...(firm.why ? [{ name: t('firm.why'), value: say(firm.why) }] : []),
        ]}
      />
    </Section>
  );
}

const paperMarks: Record<FirmPaper['state'], Mark> = {
  good: 'granted',
  ending: 'late',
  expired: 'refused',
  replaced: 'done',
};

/** The papers kept with a firm, each to be opened. */
export function FirmPapers({ firm }: { firm: HallFirm }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <Section title={t('firm.papers')}>
      {firm.papers.length === 0 ? (
        <Empty>{t('firm.noPapers')}</Empty>
      ) : (
        <Table
          moving={false}
          rows={firm.papers}
          rowKey={({ id }) => id}
          columns={[
            { id: 'paper', head: t('firm.paper'), names: true, cell: ({ name }) => say(name) },
            {
              id: 'state',
              head: t('firms.state'),
              bare: true,
              cell: ({ state }) => (
                <StateMark mark={paperMarks[state]}>{t(`firm.paperStates.${state}`)}</StateMark>
              ),
            },
            {
              id: 'until',
              head: t('firm.until'),
              figure: true,
              cell: ({ expiresOn }) => (expiresOn ? <Day of={expiresOn} /> : t('firm.open')),
            },
            {
              id: 'file',
              head: t('firm.file'),
              cell: ({ file }) => (
                <a href={file.href} download={file.name}>
                  {file.name}
                </a>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** The cases of a firm, as the list shows them. */
export function FirmCases({ firm }: { firm: HallFirm }) {
  const t = useText(hallTexts);
  const read = useRead(listCases, { firm: firm.id, limit: 50 }, { keepOld: true });
  return (
    <Section title={t('firm.cases')}>
      <Loaded from={read}>
        {({ items }) =>
          items.length === 0 ? <Empty>{t('firm.noCases')}</Empty> : <CaseTable items={items} />
        }
      </Loaded>
    </Section>
  );
}

/** The holders of travel cards of a firm. */
export function FirmHolders({ firm }: { firm: HallFirm }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const read = useRead(listCardBoard, { firm: firm.code, limit: 50 }, { keepOld: true });
  return (
    <Section title={t('firm.cards')}>
      <Loaded from={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('firm.noCards')}</Empty>
          ) : (
            <Table
              moving={false}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'name',
                  head: t('firm.person'),
                  names: true,
                  cell: ({ id, name }) => (
                    <AppLink className="plain" to={`/cards/${id}`}>
                      <Pair of={name} as="stack" lead="zh" />
                    </AppLink>
                  ),
                },
                {
                  id: 'card',
                  head: t('cards.card'),
                  bare: true,
                  cell: ({ card }) =>
                    card ? (
                      <StateMark mark={card.unusable ? 'late' : cardMarks[card.state]}>
                        {card.unusable ? t('cards.unusable') : say(cardStates[card.state])}
                      </StateMark>
                    ) : (
                      '—'
                    ),
                },
                {
                  id: 'ends',
                  head: t('holder.ends'),
                  figure: true,
                  cell: ({ card }) => (card ? <Day of={card.endsOn} /> : '—'),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
