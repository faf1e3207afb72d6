import type { FollowUpRow } from '../../../../kernel/contract/follow-ups.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { FollowUpDue, FollowUpState } from '../../../../kernel/web/kit/follow-up-state.tsx';
import { type Column, Table, type TableProps } from '../../../../kernel/web/kit/table.tsx';
import { appTexts } from '../../texts.ts';

/** Follow-ups, one a row: what, about what, who owes it, who gave it, until when. */
export function FollowUpTable({
  items,
  ...how
}: { items: FollowUpRow[] } & Pick<TableProps<FollowUpRow>, 'view' | 'file'>) {
  const t = useText(appTexts);
  const say = useBoth();
  const columns: Column<FollowUpRow>[] = [
    {
      id: 'what',
      head: t('followUps.what'),
      names: true,
      cell: ({ id, title, about }) => (
        <>
          <AppLink to={`/follow-ups/${id}`}>
            {title.zh && title.en ? <Pair of={title} as="stack" /> : <Name of={title} />}
          </AppLink>
          {about && (
            <span className="cap block">
              {say(about.kindName)} · <Name of={about.title} />
            </span>
          )}
        </>
      ),
    },
    { id: 'owner', head: t('followUps.owner'), cell: ({ owner }) => say(owner.name) },
    { id: 'by', head: t('followUps.givenBy'), cell: ({ openedBy }) => say(openedBy.name) },
    {
      id: 'due',
      sorts: 'due',
      head: t('followUps.due'),
      figure: true,
      cell: (row) => (
        <>
          <FollowUpState of={row} />
          <span className="cap block">
            <FollowUpDue of={row} />
          </span>
        </>
      ),
    },
  ];
  return <Table {...how} columns={columns} rows={items} rowKey={({ id }) => id} />;
}
