import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartRefusal } from './say.ts';

interface Address {
  host: string;
  port: number;
}

/** Listens for a moment and lets go: a port in use is told before anything is made, not after the first setup. */
export async function tryAddress({ host, port }: Address): Promise<void> {
  const trial = createServer();
  try {
    trial.listen(port, host);
    await once(trial, 'listening');
  } catch (error) {
    throw refusalToListen(error, { host, port });
  }
  trial.close();
  await once(trial, 'close');
}

/** Why the house cannot listen there, in words; a fault of another kind stays what it is. */
export function refusalToListen(error: unknown, { host, port }: Address): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new StartRefusal(portTaken(port));
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new StartRefusal(noSuchHost(host), 2);
  if (code === 'EACCES') return new StartRefusal(portForbidden(port), 2);
  return error;
}

function portTaken(port: number) {
  return {
    zh: `端口 ${port} 已被占用。请结束占用它的程序，或用 PORT 指定另一个端口。`,
    en: `Port ${port} is in use. End the program that uses it, or choose another with PORT.`,
  };
}

function noSuchHost(host: string) {
  return {
    zh: `设置 HOST 有误：本机没有地址 ${host}。`,
    en: `The setting HOST is not right: this machine has no address ${host}.`,
  };
}

function portForbidden(port: number) {
  return {
    zh: `设置 PORT 有误：不允许监听端口 ${port}。请选用 1024 以上的端口。`,
    en: `The setting PORT is not right: listening on port ${port} is not permitted. Choose one above 1024.`,
  };
}
