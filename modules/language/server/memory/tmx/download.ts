import type { Download } from '../../../../../kernel/server/downloads/download.ts';
import { getMemory } from '../queries.ts';
import { tmxOfMemories } from './units-out.ts';

/** A memory as a TMX file, for whoever sees it. */
export const memoryAsTmx: Download = {
  id: 'language.memory',
  kind: 'memory',
  name: { zh: '翻译记忆库（TMX）', en: 'Translation memory (TMX)' },
  ending: 'tmx',
  mime: 'application/xml',
  async open(preparing, id) {
    const memory = await preparing.read((ctx) => getMemory(ctx, id));
    return { name: memory.name_zh, bytes: tmxOfMemories(preparing, [memory]) };
  },
};
