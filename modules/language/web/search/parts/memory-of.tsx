import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { useBoth } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import type { Unit } from '../../../contract/memory.ts';
import { memoryPage } from '../../memory/addresses.ts';

/** Which memory and text a unit stands in, with the way to it. */
export function MemoryOf({ memory, unit }: { memory: { id: string; name: Both }; unit: Unit }) {
  const say = useBoth();
  return (
    <span className="cap">
      <AppLink
        to={memoryPage(memory.id, unit.document ? { document: unit.document } : { q: unit.zh.slice(0, 60) })}
      >
        {say(memory.name)}
      </AppLink>
      {unit.document && ` · ${unit.document}`}
    </span>
  );
}
