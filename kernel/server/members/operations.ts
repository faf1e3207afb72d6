import type { Accounts } from '../accounts/open.ts';
import type { AnyOperation } from '../operation.ts';
import { addMember } from './add-member.ts';
import { changeRoles } from './change-roles.ts';
import { endMembership } from './end-membership.ts';
import { listMembers } from './list-members.ts';
import { readMember } from './read-member.ts';
import { resetMemberPassword } from './reset-member-password.ts';
import { resetMemberSecondFactor } from './reset-member-second-factor.ts';
import { unlockMember } from './unlock-member.ts';

/** What is done with the people of the office. */
export function memberOperations(accounts: Accounts): AnyOperation[] {
  return [
    listMembers,
    readMember,
    addMember,
    changeRoles,
    endMembership,
    unlockMember,
    resetMemberPassword,
    resetMemberSecondFactor,
  ].map((verb) => verb(accounts) as AnyOperation);
}
