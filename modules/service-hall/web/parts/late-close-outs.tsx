import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { type CloseOutRow, listCloseOuts } from '../../contract/close-outs.ts';
import { hallTexts } from '../texts.ts';

/** Invitations past their day for close-out, and missions whose passports are not back in time; nothing where there are none. */
export function LateCloseOuts() {
  const t = useText(hallTexts);
  const say = useBoth();
  const lang = useLang();
  const { data } = useRead(listCloseOuts, { which: 'late' });
  if (!data || data.items.length === 0) return null;
  const columns: Column<CloseOutRow>[] = [
    { id: 'due', head: t('list.due'), bare: true, cell: ({ due }) => due && <Day of={due} /> },
    {
      id: 'whose',
      head: t('closeOut.whose'),
      names: true,
      cell: ({ case: of, kind }) => (
        <AppLink className="plain" to={`/cases/${of.id}`}>
          {say(of.title)}
          <span className="cap block">
            {of.number} · {t(kind === 'passports' ? 'passportsBack.title' : 'closeOut.title')}
          </span>
        </AppLink>
      ),
    },
    {
      id: 'guests',
      head: t('closeOut.guest'),
      cell: ({ left, guests }) => t('closeOut.entered', { left, guests }),
    },
    {
      id: 'reminded',
      head: t('closeOut.remindedHead'),
      cell: ({ remindedOn }) =>
        remindedOn ? t('closeOut.reminded', { day: dayWords(lang, remindedOn) }) : '—',
    },
  ];
  return (
    <Section title={t('closeOut.lateList')} id="late-close-outs">
      <Table className="case-table" columns={columns} rows={data.items} rowKey={({ id }) => id} />
      {data.next && <p className="cap">{t('closeOut.more')}</p>}
    </Section>
  );
}
