import type { Ability } from '../../../kernel/contract/abilities.ts';
import type { ProfileRule, Taken } from '../../../kernel/contract/preflight.ts';
import { useHouseDay } from '../../../kernel/web/house.tsx';
import { momentWords } from '../../../kernel/web/i18n/dates.ts';
import { houseTexts } from '../../../kernel/web/i18n/house-texts.ts';
import { Said } from '../../../kernel/web/i18n/said.tsx';
import { useBoth, useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { severityMarks } from '../../../kernel/web/kit/finding-list.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import { appTexts } from '../texts.ts';

interface ProfileTableProps {
  rules: ProfileRule[];
  ability: Ability | undefined;
  onSet: (rule: ProfileRule) => void;
}

/** The checks of one kind of thing: their own severity, and what the office makes of it. */
export function ProfileTable({ rules, ability, onSet }: ProfileTableProps) {
  const t = useText(appTexts);
  const say = useBoth();
  const columns: Column<ProfileRule>[] = [
    { id: 'check', head: t('profiles.check'), names: true, cell: ({ about }) => <Said of={about} /> },
    { id: 'own', head: t('profiles.own'), cell: ({ severity }) => <Severity of={severity} /> },
    { id: 'here', head: t('profiles.here'), cell: (rule) => <Here rule={rule} /> },
  ];
  if (ability === true)
    columns.push({
      id: 'set',
      head: t('profiles.change'),
      unseen: true,
      figure: true,
      cell: (rule) => (
        <Button
          small
          look="quiet"
          aria-label={t('profiles.changeThis', { what: say(rule.about) })}
          onClick={() => onSet(rule)}
        >
          {t('profiles.change')}
        </Button>
      ),
    });
  return (
    <>
      <Table className="profile" columns={columns} rows={rules} rowKey={({ check }) => check} />
      {ability !== undefined && ability !== true && <p className="why">{say(ability)}</p>}
    </>
  );
}

/** As grave as this, or not asked for at all. */
function Severity({ of }: { of: Taken }) {
  const t = useText(appTexts);
  const house = useText(houseTexts);
  if (of === 'off') return <StateMark mark="waiting">{t('profiles.off')}</StateMark>;
  return <StateMark mark={severityMarks[of]}>{house(`severity.${of}`)}</StateMark>;
}

function Here({ rule: { set, firm } }: { rule: ProfileRule }) {
  const t = useText(appTexts);
  const say = useBoth();
  const lang = useLang();
  const day = useHouseDay();
  if (!set) return <span className="dim">{firm ? t('profiles.firm') : t('profiles.asOwn')}</span>;
  return (
    <>
      <Severity of={set.to} />
      <span className="cap block">
        {t('profiles.reasonBy', { by: say(set.by), at: momentWords(lang, set.at, day), reason: set.reason })}
      </span>
    </>
  );
}
