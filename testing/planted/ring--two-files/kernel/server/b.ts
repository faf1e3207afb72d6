import { a } from './a.ts';

export function b(): unknown {
  return a;
}
