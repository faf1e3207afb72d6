import type { ImportFault } from '../../../contract/memory-imports.ts';
import type { TmxFile } from '../../formats/tmx/read-tmx.ts';
import type { TmxUnit } from '../../formats/tmx/tmx-unit.ts';
import { unitOfTmx } from '../tmx/unit-of-tmx.ts';
import type { UnitToWrite } from '../write-units.ts';

/** Some units of a file on their way into a memory; `read` counts what was met, left out or not. */
export interface ImportPortion {
  units: UnitToWrite[];
  read: number;
  faults: { line: number; why: ImportFault }[];
  /** Of all that is kept of the units. */
  characters: number;
}

/** So many units, or characters of them, are written at once: the one that reaches the bound is the last. */
const most = { units: 1000, characters: 8_000_000 };

/**
 * The units of a file a thousand at a time, from the `skip`th on. A unit that does not say what stood around it has the
 * one before and the one after it in the file for neighbours, where these are of the same document.
 */
export async function* portionsOf({ header, units, at }: TmxFile, skip = 0): AsyncGenerator<ImportPortion> {
  const take = taker(header.attributes['srclang']);
  let portion = emptyPortion();
  let met = 0;
  try {
    for await (const one of units) {
      met += 1;
      if (met <= skip) continue;
      const full = isFull(portion) ? portion : undefined;
      if (full) portion = emptyPortion();
      take(portion, one, at().line);
      // Not before the next is known: it is the neighbour of the last.
      if (full) yield full;
    }
  } catch (error) {
    // What came before the fault is whole.
    if (portion.read > 0) yield portion;
    throw error;
  }
  if (portion.read > 0) yield portion;
}

function emptyPortion(): ImportPortion {
  return { units: [], read: 0, faults: [], characters: 0 };
}

function isFull({ read, characters }: ImportPortion): boolean {
  return read >= most.units || characters >= most.characters;
}

function sizeOf({ zh, en, props }: UnitToWrite): number {
  return Object.entries(props).reduce(
    (sum, [key, text]) => sum + key.length + text.length,
    zh.length + en.length,
  );
}

/** Takes units into portions, one after the other, and makes neighbours of those that follow each other. */
function taker(srclang: string | undefined) {
  let last: UnitToWrite | undefined;
  return (portion: ImportPortion, one: TmxUnit, line: number): void => {
    portion.read += 1;
    const unit = unitOfTmx(one, srclang);
    if (typeof unit === 'string') {
      portion.faults.push({ line, why: unit });
      last = undefined;
      return;
    }
    if (last?.document === unit.document) {
      last.after ??= { zh: unit.zh, en: unit.en };
      unit.before ??= { zh: last.zh, en: last.en };
    }
    portion.units.push(unit);
    portion.characters += sizeOf(unit);
    last = unit;
  };
}
