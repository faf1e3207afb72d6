import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RecordPage } from '../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { changePlace, type Place, readPlace } from '../../contract/place.ts';
import { placePage } from '../addresses.ts';
import { placeDraftOf, placeInputOf } from '../parts/place-draft.ts';
import { usePlaceFields } from '../parts/place-fields.tsx';
import { PlaceForm } from '../parts/place-form.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a place. */
export function Page({ params }: PageProps) {
  const read = useRead(readPlace, { placeId: params['placeId'] ?? '' });
  return <Loaded from={read}>{(place) => <ChangePlace place={place} />}</Loaded>;
}

function ChangePlace({ place }: { place: Place }) {
  const t = useText(directoryTexts);
  const fields = usePlaceFields();
  const home = placePage(place.id);
  return (
    <RecordPage
      title={{ zh: '更正场所', en: 'Change a place' }}
      under={[{ to: home, name: <Name of={place.name} /> }]}
      kept={`directory.place.${place.id}`}
      initial={placeDraftOf(place)}
      contract={changePlace}
      inputOf={(draft) => ({ placeId: place.id, version: draft.version, ...placeInputOf(draft) })}
      save={t('save')}
      back={home}
      onward={() => home}
      fields={fields}
    >
      {(form) => <PlaceForm {...form} />}
    </RecordPage>
  );
}
