import { b } from './b.ts';

export function a(): unknown {
  return b;
}
