export function visible(): string {
  return 'select id from lower.thing';
}
