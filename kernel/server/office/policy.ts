import type { Ability } from '../../contract/abilities.ts';
import { type Actor, hasRole } from '../actor.ts';

const keepersOnly: Ability = {
  zh: '设置由主任和系统管理员修改。',
  en: 'The director and administrators change the settings.',
};
const notByToken: Ability = {
  zh: '接口令牌不能改动设置，请登录后办理。',
  en: 'An API token changes no settings. Sign in to do this.',
};

/** May this actor change the settings of the office? Everybody of it sees them. */
export function mayChange(actor: Actor): Ability {
  if (!hasRole(actor, 'director', 'administrator')) return keepersOnly;
  return actor.kind === 'user' && actor.session !== undefined ? true : notByToken;
}

/** May this actor keep the emblem? */
export function mayKeepEmblem(actor: Actor): Ability {
  return hasRole(actor, 'director', 'administrator') ? true : keepersOnly;
}
