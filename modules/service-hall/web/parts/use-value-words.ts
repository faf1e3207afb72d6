import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { measured } from '../../contract/units.ts';
import type { SettingLine } from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';

/** Says a value: a figure with its unit, yes or no, or that nothing is asked. */
export function useValueWords(): (
  line: Pick<SettingLine, 'unit'>,
  value: SettingLine['shipped']['value'],
) => string {
  const t = useText(hallTexts);
  const lang = useLang();
  return ({ unit }, value) => {
    if (value === null) return t('values.none');
    if (typeof value === 'number') return unit ? measured(lang, value, unit) : String(value);
    return t(value ? 'values.yes' : 'values.no');
  };
}
