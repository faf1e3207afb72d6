/** The same, the next one being made while the last is used: of two that take turns neither waits for the other. */
export async function* oneAhead<T>(all: AsyncIterable<T>): AsyncGenerator<T> {
  const source = all[Symbol.asyncIterator]();
  const begun = () => {
    const next = source.next();
    // Whoever asks for it meets its fault, not before.
    next.catch(() => undefined);
    return next;
  };
  try {
    for (let next = begun(); ; ) {
      const { done, value } = await next;
      if (done) return;
      next = begun();
      yield value;
    }
  } finally {
    await source.return?.();
  }
}
