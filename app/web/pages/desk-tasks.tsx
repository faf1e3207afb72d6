import { civil } from '../../../kernel/contract/office-time.ts';
import type { DeskItem } from '../../../kernel/contract/shell.ts';
import { useHouseDay } from '../../../kernel/web/house.tsx';
import { daysBetween } from '../../../kernel/web/i18n/dates.ts';
import { Name } from '../../../kernel/web/i18n/name.tsx';
import { useBoth, useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { Due, DueNote } from '../../../kernel/web/kit/due.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { TaskList } from '../../../kernel/web/kit/task-list.tsx';
import { appTexts } from '../texts.ts';

interface DeskTasksProps {
  title: string;
  note: string;
  none: string;
  items: DeskItem[];
  moving?: boolean;
}

/** What waits, one thing a line, the overdue first as the server orders them. */
export function DeskTasks({ title, note, none, items, moving }: DeskTasksProps) {
  const t = useText(appTexts);
  const say = useBoth();
  const lang = useLang();
  const tasks = items.map((item) => ({
    key: `${item.ref.kind}/${item.ref.id}`,
    to: item.link,
    title: <Name of={item.title} />,
    detail: say(item.what),
    when: item.due ? <Due on={item.due} waiting={item.mark === 'waiting'} /> : <Since item={item} />,
    note: item.due ? <DueNote on={item.due} working={item.workingDaysLeft} /> : undefined,
  }));
  const keys = (
    <span className="keys">
      {lang === 'zh' ? '；' : '; '}
      <kbd>J</kbd> <kbd>K</kbd> {t('desk.move')}
    </span>
  );
  return (
    <Section
      title={title}
      note={
        <>
          {note}
          {moving && items.length > 0 && keys}
        </>
      }
    >
      {items.length === 0 ? <Empty>{none}</Empty> : <TaskList of={tasks} moving={moving} />}
    </Section>
  );
}

/** Without a date: how long it has been waiting. */
function Since({ item }: { item: DeskItem }) {
  const t = useText(appTexts);
  const { today, timeZone } = useHouseDay();
  if (!item.since) return null;
  const days = daysBetween(civil(timeZone, item.since).day, today) + 1;
  return (
    <StateMark mark={item.mark === 'mine' ? 'on-time' : item.mark}>
      {t('desk.since', { count: days })}
    </StateMark>
  );
}
