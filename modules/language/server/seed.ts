import type { Cast } from '../../../kernel/server/house/module.ts';
import type { Memory } from '../contract/memory.ts';
import type { Concept } from '../contract/terms.ts';
import { seedAlignments } from './alignments/seed.ts';
import { seedJobs } from './jobs/seed.ts';
import { addUnits } from './memory/operations/add-units.ts';
import { makeMemory } from './memory/operations/make-memory.ts';
import { retireMemory } from './memory/operations/retire-memory.ts';
import { type SeedPicture, seedConcepts } from './seed-concepts.ts';
import { drawnWeave } from './seed-picture.ts';
import { seedMemories, seedUnits } from './seed-units.ts';
import { addConceptPicture } from './terms/operations/add-concept-picture.ts';
import { approveConcept } from './terms/operations/approve-concept.ts';
import { proposeConcept } from './terms/operations/propose-concept.ts';

const chief = 'wen.yining@yunjiang.example';
const terminologist = 'xie.wendi@yunjiang.example';
const translator = 'jiang.shuying@yunjiang.example';

/** Fills the demonstration office's memories and terms, by the same operations people use. */
export async function seedLanguage(cast: Cast): Promise<void> {
  const memories = await seedMemoriesOf(cast);
  await seedAlignments(cast, [...memories.values()][0]!);
  await seedTerms(cast);
  await seedJobs(cast);
}

async function seedTerms(cast: Cast): Promise<void> {
  for (const [at, { terms, picture, ...said }] of seedConcepts.entries()) {
    const words = terms.map(([lang, text, status = 'preferred', more = {}]) => ({
      lang,
      text,
      status,
      ...more,
    }));
    const concept = (await cast.perform(translator, proposeConcept, { ...said, terms: words })) as Concept;
    const { id: conceptId } = concept;
    if (picture)
      await cast.perform(translator, addConceptPicture, { conceptId, version: 1, ...(await sent(picture)) });
    if (at < seedConcepts.length - 3)
      await cast.perform(terminologist, approveConcept, { conceptId, version: picture ? 2 : 1 });
  }
}

async function sent(words: SeedPicture) {
  return { image: { name: '竹编.jpg', base64: (await drawnWeave()).toString('base64') }, ...words };
}

async function seedMemoriesOf(cast: Cast): Promise<Map<string, string>> {
  const memories = new Map<string, string>();
  const retired = new Map<string, { searched: boolean }>();
  for (const { name, retired: how, ...facts } of seedMemories) {
    const [zh, en] = name;
    if (how) retired.set(zh, how);
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
  for (const [name, how] of retired)
    await cast.perform(chief, retireMemory, { memoryId: memories.get(name), version: 1, ...how });
  return memories;
}
