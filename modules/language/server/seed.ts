import type { Cast } from '../../../kernel/server/house/module.ts';
import type { Memory } from '../contract/memory.ts';
import { addUnits } from './memory/operations/add-units.ts';
import { makeMemory } from './memory/operations/make-memory.ts';
import { seedMemories, seedUnits } from './seed-units.ts';

const chief = 'wen.yining@yunjiang.example';
const translator = 'jiang.shuying@yunjiang.example';

/** Fills the demonstration office's memories, by the same operations people use. */
export async function seedLanguage(cast: Cast): Promise<void> {
  const memories = new Map<string, string>();
  for (const { name, ...facts } of seedMemories) {
    const [zh, en] = name;
    const made = (await cast.perform(chief, makeMemory, { name: { zh, en }, ...facts })) as Memory;
    memories.set(zh, made.id);
  }
  for (const { memory, document, reviewed, pairs } of seedUnits) {
    const texts = pairs.map(([zh, en]) => ({ zh, en }));
    const units = texts.map((pair, at) => ({
      ...pair,
      before: texts[at - 1] ?? null,
      after: texts[at + 1] ?? null,
      ...{ document, reviewed, origin: 'job' },
    }));
    await cast.perform(translator, addUnits, { memoryId: memories.get(memory), units });
  }
}
