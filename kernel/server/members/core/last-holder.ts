/** Roles an office is never without once it has somebody in them: who leads it, and who keeps its accounts. */
const kept = ['director', 'administrator'] as const;

export interface RoleHolder {
  userId: string;
  roles: readonly string[];
}

/** The role that nobody would hold any more if this person had these roles instead; null where all is well. */
export function lastHolderLost(
  members: readonly RoleHolder[],
  userId: string,
  after: readonly string[],
): (typeof kept)[number] | null {
  const held = (role: string) => members.some((one) => one.roles.includes(role));
  const heldByOthers = (role: string) =>
    members.some((one) => one.userId !== userId && one.roles.includes(role));
  return kept.find((role) => held(role) && !heldByOthers(role) && !after.includes(role)) ?? null;
}
