export function pick<T>(from: T[]): T | undefined {
  return from[Math.floor(Math.random() * from.length)];
}
