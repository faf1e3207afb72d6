export function things(name: string): string {
  return `select id from lower.thing t where t.name = ${name}`;
}
