import { useRef, useState } from 'react';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
import { MoveKeys } from '../../../../../kernel/web/kit/move-keys.ts';
import type { Memory, Unit } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { RemoveUnit } from './remove-unit.tsx';
import { UnitEditor } from './unit-editor.tsx';
import { UnitRow } from './unit-row.tsx';

interface UnitTableProps {
  memory: Memory;
  units: Unit[];
  /** The words looked for: they are marked. */
  q: string;
  /** The address of the list with some of its filters changed. */
  here: (change: Record<string, string | undefined>) => string;
}

/** The units of a memory, Chinese facing English; one at a time is changed where it stands. */
export function UnitTable({ memory, units, q, here }: UnitTableProps) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const table = useRef<HTMLTableElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [removing, setRemoving] = useState<Unit | null>(null);
  useKey('R', t('memory.markReviewed'), () => {
    const row = table.current?.querySelector('tr:focus-within');
    const button = row?.querySelector<HTMLElement>('.unit-review');
    return button ? button.click() : false;
  });
  return (
    <>
      <table ref={table} className="t t-stack unit-table">
        <MoveKeys over={table} links="tbody tr .unit-change" />
        <thead>
          <tr>
            <th scope="col">{house('lang.zh')}</th>
            <th scope="col">{house('lang.en')}</th>
            <th scope="col">{t('memory.from')}</th>
            <th scope="col">
              <span className="vh">{house('steps')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) =>
            unit.id === open ? (
              <UnitEditor key={unit.id} unit={unit} onDone={() => setOpen(null)} />
            ) : (
              <UnitRow
                key={unit.id}
                {...{ memory, unit, q, here }}
                onChange={() => setOpen(unit.id)}
                onRemove={() => setRemoving(unit)}
              />
            ),
          )}
        </tbody>
      </table>
      {removing && (
        <RemoveUnit
          unit={units.find(({ id }) => id === removing.id) ?? removing}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}
