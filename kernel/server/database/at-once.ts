import { Transaction } from 'kysely';

/**
 * The transaction as operations have it: statements asked at once leave at once, in the order they were asked. The query
 * builder's own sends one only after the last was answered.
 */
export async function sendingAtOnce<Tables>(trx: Transaction<Tables>): Promise<Transaction<Tables>> {
  const executor = trx.getExecutor();
  const connection = await executor.provideConnection(async (held) => held);
  return new Transaction<Tables>({
    ...unasked,
    executor: executor.withConnectionProvider({ provideConnection: (use) => use(connection) }),
  });
}

// What the builder keeps beside its executor serves opening, closing and looking at a whole database.
const unasked = { config: {}, driver: {}, dialect: {} } as unknown as Omit<
  ConstructorParameters<typeof Transaction>[0],
  'executor'
>;
