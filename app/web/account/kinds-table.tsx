import type { MailWay, NoticeChoices } from '../../../kernel/contract/mail.ts';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import { mailTexts } from '../mail/texts.ts';

type Kind = NoticeChoices['kinds'][number];
const everyWay = ['now', 'digest', 'none'] as const;

interface KindsTableProps {
  kinds: Kind[];
  ways: Readonly<Record<string, MailWay>>;
  choose: (kind: string, way: MailWay) => void;
}

/** Each kind of notice with an example, and the three ways it may come. */
export function KindsTable({ kinds, ways, choose }: KindsTableProps) {
  const t = useText(mailTexts);
  const say = useBoth();
  const columns: Column<Kind>[] = [
    {
      id: 'kind',
      head: t('choices.kind'),
      names: true,
      cell: ({ name, example }) => (
        <>
          {say(name)}
          <span className="cap block">{say(example)}</span>
        </>
      ),
    },
    ...everyWay.map((way) => ({
      id: way,
      head: t(`choices.${way}`),
      className: 'own-way',
      cell: ({ kind, name }: Kind) => (
        <input
          type="radio"
          name={`way-${kind}`}
          aria-label={t('choices.wayOf', { name: say(name), way: t(`choices.${way}`) })}
          checked={ways[kind] === way}
          onChange={() => choose(kind, way)}
        />
      ),
    })),
  ];
  return (
    <Table columns={columns} rows={kinds} rowKey={({ kind }) => kind} moving={false} className="own-kinds" />
  );
}
