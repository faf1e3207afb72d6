import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import type { Takes } from '../../contract/merge.ts';
import { directoryTexts } from '../texts.ts';
import { type MergeChoice, type MergeSide, pickOf, type SideValue } from './merge-sides.ts';

const fieldNames = {
  zh: 'zh',
  en: 'en',
  economy: 'economy',
  note: 'note',
  short: 'shortName',
  kind: 'kind',
  parent: 'parent',
} as const satisfies Record<Takes, string>;

interface MergeTableProps {
  sides: readonly [MergeSide, MergeSide];
  links: readonly [string, string];
  choice: MergeChoice;
  onChoose: (choice: MergeChoice) => void;
}

/** Two records side by side: which one stays, and of which each field is taken. */
export function MergeTable({ sides, links, choice, onChoose }: MergeTableProps) {
  const t = useText(directoryTexts);
  const fields = Object.keys(sides[0].fields) as Takes[];
  return (
    <table className="t directory-merge">
      <thead>
        <tr>
          <th scope="col">{t('mergeField')}</th>
          {both.map((at) => (
            <th scope="col" key={at}>
              {at === 0 ? t('mergeLeft') : t('mergeRight')}{' '}
              <AppLink to={links[at]}>
                <Name of={sides[at].name} />
              </AppLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="directory-keep">
          <th scope="row">{t('mergeKeep')}</th>
          {both.map((at) => (
            <td key={at}>
              <label>
                <input
                  type="radio"
                  name="keep"
                  checked={choice.keep === at}
                  onChange={() => onChoose({ keep: at, picks: choice.picks })}
                />
                <span>{t('mergeKeepThis')}</span>
              </label>
              <span className="cap">
                {t('postsCount', { count: sides[at].posts })}
                {sides[at].below > 0 && ` · ${t('belowCount', { count: sides[at].below })}`}
              </span>
            </td>
          ))}
        </tr>
        {fields.map((field) => (
          <FieldRow
            key={field}
            field={field}
            sides={sides}
            picked={pickOf(choice, sides, field)}
            onPick={(at) => onChoose({ ...choice, picks: { ...choice.picks, [field]: at } })}
          />
        ))}
      </tbody>
    </table>
  );
}

const both = [0, 1] as const;

interface FieldRowProps {
  field: Takes;
  sides: MergeTableProps['sides'];
  picked: 0 | 1;
  onPick: (at: 0 | 1) => void;
}

function FieldRow({ field, sides, picked, onPick }: FieldRowProps) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const name = t(fieldNames[field]);
  const [one, other] = [sides[0].fields[field], sides[1].fields[field]];
  if (!one || !other) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      {one.key === other.key ? (
        <td colSpan={2}>
          <Value of={one} /> <span className="cap">{t('mergeSame')}</span>
        </td>
      ) : (
        [one, other].map((value, index) => {
          const at = index as 0 | 1;
          return (
            <td key={at}>
              <label>
                <input
                  type="radio"
                  name={field}
                  checked={picked === at}
                  aria-label={t('mergeTakes', { field: name, value: say(value.shown) || t('mergeEmpty') })}
                  onChange={() => onPick(at)}
                />
                <span>
                  <Value of={value} />
                </span>
              </label>
            </td>
          );
        })
      )}
    </tr>
  );
}

function Value({ of: { key, shown, lang } }: { of: SideValue }) {
  const t = useText(directoryTexts);
  if (key === null) return <span className="dim">{t('mergeEmpty')}</span>;
  return lang ? <LangRun lang={lang}>{shown[lang]}</LangRun> : <Name of={shown} />;
}
