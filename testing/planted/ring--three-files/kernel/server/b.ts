import { c } from './c.ts';

export function b(): unknown {
  return c;
}
