import { readXml } from '../xml/read-xml.ts';
import { unitFollower } from './follow-units.ts';
import type { XliffUnit } from './xliff-unit.ts';

/** Reads the units of an XLIFF document, 1.2 or 2.x, as they come. Refuses with FormatRefusal what is none. */
export async function* readXliff(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<XliffUnit> {
  const follow = unitFollower();
  for await (const { events } of readXml(pieces))
    for (const event of events) {
      const unit = follow(event);
      if (unit) yield unit;
    }
}
