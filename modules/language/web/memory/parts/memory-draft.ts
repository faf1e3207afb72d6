import type { SentInputOf } from '../../../../../kernel/contract/operation.ts';
import type { Memory, makeMemory } from '../../../contract/memory.ts';

/** A memory as it is typed: what is empty is nothing. */
export interface MemoryDraft {
  version: number;
  zh: string;
  en: string;
  purpose: string;
  client: string;
  penalty: string;
  shared: boolean;
}

/** What the form begins with: the memory, or nothing where a new one is made. */
export function memoryDraftOf(memory: Memory | null): MemoryDraft {
  return {
    version: memory?.version ?? 0,
    zh: memory?.name.zh ?? '',
    en: memory?.name.en ?? '',
    purpose: memory?.purpose ?? '',
    client: memory?.client ?? '',
    penalty: String(memory?.penalty ?? 0),
    shared: memory?.shared ?? true,
  };
}

/** What is sent of it. */
export function memoryInputOf({
  zh,
  en,
  purpose,
  client,
  penalty,
  shared,
}: MemoryDraft): SentInputOf<typeof makeMemory> {
  return {
    name: { zh, en },
    purpose: purpose.trim() || null,
    client: client.trim() || null,
    // What is no number is sent as one that the contract refuses, at its field.
    penalty: penalty.trim() === '' ? 0 : Number(penalty),
    shared,
  };
}
