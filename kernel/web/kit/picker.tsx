import { Combobox, useCombobox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import type { ControlProps } from './field.tsx';

export interface PickerOption {
  value: string;
  /** What stands in the field once chosen. */
  text: string;
  /** What stands in the list; both languages. */
  shown: ReactNode;
}

interface PickerProps {
  /** From `<Field>`: id, name, and what describes it. */
  control: ControlProps;
  /** What is typed or was chosen. */
  text: string;
  onText: (text: string) => void;
  onPick: (option: PickerOption) => void;
  /** Fitting what is typed; `undefined` while they are fetched. */
  options: PickerOption[] | undefined;
  placeholder?: string;
}

/** A field that finds one of many (a person, a body) by what is typed: Chinese, pinyin or English. */
export function Picker({ control, text, onText, onPick, options, placeholder }: PickerProps) {
  const t = useText(houseTexts);
  const [touched, setTouched] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  function pick(value: string) {
    const option = options?.find((one) => one.value === value);
    if (option) onPick(option);
    combobox.closeDropdown();
  }
  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={pick}>
      <Combobox.Target>
        <input
          {...control}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder ?? t('picker.type')}
          value={text}
          onChange={(event) => {
            setTouched(true);
            onText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => touched && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options === undefined}>
        <Combobox.Options className="hits" aria-label={placeholder ?? t('picker.type')}>
          {options?.map((option) => (
            <Combobox.Option key={option.value} value={option.value} className="hit">
              {option.shown}
            </Combobox.Option>
          ))}
          {options?.length === 0 && <p className="hits-say">{t('picker.none')}</p>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
