import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { PairError } from '../../../../kernel/web/kit/pair-error.tsx';
import { PairFields } from '../../../../kernel/web/kit/pair-fields.tsx';
import type { RecordFormProps } from '../../../../kernel/web/kit/record-page.tsx';
import { type PlaceKind, placeKinds } from '../../contract/place.ts';
import { directoryTexts } from '../texts.ts';
import { EconomyField } from './choice-fields.tsx';
import { HowField } from './how-field.tsx';
import type { PlaceDraft } from './place-draft.ts';

/** The form of a place: its names, kind, where it is, and how many it holds. */
export function PlaceForm({ draft, refusal, onSend, children }: RecordFormProps<PlaceDraft>) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const { value, change } = draft;
  const kinds = Object.entries(placeKinds).map(([kind, name]) => ({ value: kind, label: say(name) }));
  return (
    <div className="directory-form">
      <Form id="place" refusal={refusal} onSend={onSend} draft={draft}>
        <PairError name="name" />
        <PairFields name="name" legend={t('fullName')} zh={value.zh} en={value.en} onValue={change} />
        {value.en !== '' && <HowField name="name.how" value={value.how} onValue={(how) => change({ how })} />}
        <SelectField
          name="kind"
          label={t('kind')}
          value={value.kind}
          onValue={(kind) => change({ kind: kind as PlaceKind | '' })}
          options={[{ value: '', label: '' }, ...kinds]}
        />
        <PairFields
          name="address"
          legend={t('place.address')}
          optional
          zh={value.addressZh}
          en={value.addressEn}
          onValue={({ zh = value.addressZh, en = value.addressEn }) =>
            change({ addressZh: zh, addressEn: en })
          }
        />
        <PairFields
          name="city"
          legend={t('place.city')}
          optional
          zh={value.cityZh}
          en={value.cityEn}
          onValue={({ zh = value.cityZh, en = value.cityEn }) => change({ cityZh: zh, cityEn: en })}
        />
        <EconomyField value={value.economy} onValue={(economy) => change({ economy })} />
        <PairFields
          name="capacity"
          legend={t('place.capacity')}
          hint={t('place.capacityHint')}
          optional
          zh={value.capacityZh}
          en={value.capacityEn}
          onValue={({ zh = value.capacityZh, en = value.capacityEn }) =>
            change({ capacityZh: zh, capacityEn: en })
          }
        />
        <div className="halves">
          {(['latitude', 'longitude'] as const).map((axis) => (
            <TextField
              key={axis}
              name={`at.${axis}`}
              label={t(`place.${axis}`)}
              optional
              inputMode="decimal"
              value={value[axis]}
              onValue={(degrees) => change({ [axis]: degrees })}
            />
          ))}
        </div>
        {children}
      </Form>
    </div>
  );
}
