import type { Id } from '../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { type Term, termsOverlap } from './core/term.ts';
import { postsOfPeople } from './queries.ts';
import { refuse } from './refuse.ts';

/** Refuses a post the person already holds: the same title in the same body, with a day in common. */
export async function refuseTwinPost(
  ctx: Ctx,
  holder: { person: Id; body: Id; self?: Id },
  input: Term & { title: LocalText },
): Promise<void> {
  const twin = (await postsOfPeople(ctx, [holder.person])).find(
    (post) =>
      post.id !== holder.self &&
      post.body === holder.body &&
      post.title_zh === input.title.zh &&
      post.title_en === input.title.en &&
      termsOverlap(input, { from: post.held_from, to: post.held_to }),
  );
  if (twin) throw refuse('post-exists');
}
