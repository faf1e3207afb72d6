export function things(db: { selectFrom(table: string): unknown }): unknown {
  return db.selectFrom('lower.thing');
}
