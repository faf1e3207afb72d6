import type { Taken } from '../../../kernel/contract/preflight.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import type { ProfileKind } from '../../../kernel/server/house/check.ts';
import { rulesOf } from '../../../kernel/server/preflight/profile.ts';
import { profileKind, type TextKind, textKind, textKinds, textProfiles } from '../contract/checks.ts';
import { allFindingKinds } from './finding-kinds.ts';

/** How gravely each check is taken of a kind of text; what is not named, as the check itself takes it. */
export type TextProfile = ReadonlyMap<string, Taken>;

/** The profile of a kind of text, with what the office has set. */
export async function textProfileOf(ctx: Ctx, kind: TextKind): Promise<TextProfile> {
  return new Map([...houseProfile(kind), ...(await rulesOf(ctx, profileKind(kind)))]);
}

/** The profile of a kind of text as the house has it. */
export function houseProfile(kind: TextKind): TextProfile {
  return new Map(Object.entries(textProfiles[kind]));
}

/** Every kind of text with all its checks, for the page on which the director sets the rules. */
export const profileKinds: ProfileKind[] = textKind.options.map((kind) => ({
  kind: profileKind(kind),
  name: { zh: `译稿：${textKinds[kind].zh}`, en: `Translation: ${textKinds[kind].en.toLowerCase()}` },
  finds: allFindingKinds().map((found) => ({
    ...found,
    severity: textProfiles[kind][found.check] ?? found.severity,
  })),
}));
