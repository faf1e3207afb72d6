import type { RawBuilder } from 'kysely';
import type { Ability } from '../../contract/abilities.ts';
import type { FileUseName } from '../../contract/files.ts';
import type { FieldChange } from '../../contract/history.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import type { Both, LocalText } from '../../contract/local-text.ts';
import type { DeskItem } from '../../contract/shell.ts';
import type { Actor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { Grantable } from '../grants/granted.ts';

/** What the search keeps of one subject. `words` are further texts it should be found by. */
export interface SearchEntry {
  id: Id;
  title: LocalText;
  /** One line under the title in the results. */
  detail: Both | null;
  words: string[];
  /** Further pinyin or spellings to be found by (surname readings). */
  spellings?: string[];
}

/** What waits on this person, what waits on others, and the division's figures for the desk. */
export interface DeskPart {
  mine: DeskItem[];
  others: DeskItem[];
  open: number;
  late: number;
}

/**
 * One kind of thing a module owns. Search, desk, evidence, sharing, follow-ups and cross links know subjects
 * only through this.
 */
export interface Subject {
  kind: string;
  name: Both;
  /** Address of its page in the staff app, below `/app`: `/releases/018f…`. */
  link(id: Id): string;
  /** A subquery `select id from …` of the things this actor may see: the SQL form of `may(actor, 'see', thing)`. */
  visible(actor: Actor): RawBuilder<unknown>;
  /** A subquery of those still worked on, where work on them ends: what was found on the others is no longer open. */
  underWork?(): RawBuilder<unknown>;
  titles(ctx: Ctx, ids: Id[]): Promise<Map<Id, LocalText>>;
  /** What the search keeps of these (of all, when no ids are given). */
  searchEntries(ctx: Ctx, ids?: Id[]): Promise<SearchEntry[]>;
  desk?(ctx: Ctx): Promise<DeskPart>;
  /**
   * A subquery `select id, at from …` of those that speak of another subject, each once, `at` (an instant or null) being
   * what they are sorted by. What the actor may see of them is left to `visible`.
   */
  about?(ref: SubjectRef): RawBuilder<unknown> | undefined;
  /** What each of these ledger lines changed in it, field by field in words, where its module keeps versions. */
  changes?(
    ctx: Ctx,
    id: Id,
    lines: readonly { verb: string; data: Record<string, unknown> }[],
  ): Promise<FieldChange[][]>;
  /** What of this kind can be granted to somebody; its `visible` then counts `grantedIds` in. */
  grantable?: Grantable;
  /** What files it may have, and whether this actor may add, describe and remove them. */
  files?: {
    uses: readonly FileUseName[];
    mayKeep(ctx: Ctx, id: Id): Promise<Ability>;
    /** Where seeing it is not yet seeing each of its files: may this actor see this one? */
    sees?(ctx: Ctx, id: Id, file: Id): Promise<boolean>;
  };
}
