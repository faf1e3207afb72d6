import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useListed } from '../../../../kernel/web/i18n/listed.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { LongTextField, SelectField } from '../../../../kernel/web/kit/field.tsx';
import type { HallCase } from '../../contract/case.ts';
import { askCorrection } from '../../contract/handling.ts';
import { type CorrectionReason, listCorrectionReasons } from '../../contract/staff.ts';
import { hallTexts } from '../texts.ts';
import { CorrectionItem } from './correction-item.tsx';
import { type CorrectionPlace, placesOf, suggestedItems, type TypedItem } from './correction-items.ts';
import { StepDialog } from './step-dialog.tsx';

interface CorrectionDialogProps {
  of: HallCase;
  onClose: () => void;
}

/** The notice that says at once all that is to be put right: it begins with what was found, and names field or paper. */
export function CorrectionDialog(props: CorrectionDialogProps) {
  const { data } = useRead(listCorrectionReasons, {});
  return data ? <Composer {...props} reasons={data.reasons} /> : null;
}

function Composer({ of, reasons, onClose }: CorrectionDialogProps & { reasons: CorrectionReason[] }) {
  const t = useText(hallTexts);
  const places = placesOf(of);
  const again = of.corrections.length > 0;
  return (
    <StepDialog
      wide
      id="correction"
      of={of}
      contract={askCorrection}
      title={again ? t('compose.titleAgain') : t('compose.title')}
      about={
        <>
          <p>{t('compose.about')}</p>
          <FallAway of={of} />
        </>
      }
      go={t('compose.go')}
      empty={{ items: suggestedItems(of, reasons), againWhy: '' }}
      input={({ items, againWhy }) => ({
        items: items.flatMap(({ key, zh, en }) => {
          const place = places.find((one) => one.key === key);
          return place
            ? [{ target: place.target, name: place.name, person: place.person, says: { zh, en } }]
            : [];
        }),
        againWhy: again ? againWhy || null : null,
      })}
      onClose={onClose}
    >
      {({ value: { items, againWhy }, change }) => (
        <>
          {again && (
            <LongTextField
              name="againWhy"
              label={t('compose.againWhy')}
              hint={t('compose.againHint')}
              rows={2}
              required
              value={againWhy}
              onValue={(words) => change({ againWhy: words })}
            />
          )}
          {items.length === 0 && <p className="dim">{t('compose.empty')}</p>}
          {items.map((item, at) => (
            <CorrectionItem
              key={item.key}
              at={at}
              item={item}
              place={places.find(({ key }) => key === item.key)}
              reasons={reasons}
              onItem={(next) => change({ items: items.map((one) => (one.key === item.key ? next : one)) })}
              onRemove={() => change({ items: items.filter(({ key }) => key !== item.key) })}
            />
          ))}
          <AddPlace places={places} items={items} onAdd={(item) => change({ items: [...items, item] })} />
        </>
      )}
    </StepDialog>
  );
}

/** Which approvals fall away with the answer, where there are any. */
function FallAway({ of: { stages, stage } }: { of: HallCase }) {
  const t = useText(hallTexts);
  const sayAll = useListed();
  const at = stages.findIndex(({ id }) => id === stage.id);
  const approved = stages.slice(0, at).filter(({ kind }) => kind === 'review');
  if (approved.length === 0) return null;
  return <p>{t('compose.fallAway', { levels: sayAll(approved.map(({ name }) => name)) })}</p>;
}

interface AddPlaceProps {
  places: CorrectionPlace[];
  items: TypedItem[];
  onAdd: (item: TypedItem) => void;
}

/** One more place; each is named once. */
function AddPlace({ places, items, onAdd }: AddPlaceProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const free = places.filter(({ key }) => !items.some((item) => item.key === key));
  return (
    <SelectField
      name="items"
      label={t('compose.add')}
      value=""
      onValue={(key) => key && onAdd({ key, zh: '', en: '' })}
      options={[
        { value: '', label: t('compose.choose') },
        ...free.map(({ key, target, label }) => ({
          value: key,
          label: t('compose.place', { kind: t(`compose.kind.${target}`), label: say(label) }),
        })),
      ]}
    />
  );
}
