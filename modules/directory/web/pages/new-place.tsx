import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { RecordPage } from '../../../../kernel/web/kit/record-page.tsx';
import { addPlace } from '../../contract/place.ts';
import { placeList, placePage } from '../addresses.ts';
import { emptyPlace, placeInputOf } from '../parts/place-draft.ts';
import { PlaceForm } from '../parts/place-form.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Enters a place in the directory. */
export function Page() {
  const t = useText(directoryTexts);
  return (
    <RecordPage
      title={{ zh: '记入场所', en: 'Enter a place' }}
      under={[{ to: placeList, name: t('place.tab') }]}
      kept="directory.place.new"
      initial={emptyPlace}
      contract={addPlace}
      inputOf={placeInputOf}
      save={t('saveNew')}
      back={placeList}
      onward={({ id }) => placePage(id)}
    >
      {(form) => <PlaceForm {...form} />}
    </RecordPage>
  );
}
