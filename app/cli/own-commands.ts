import type { Command } from '../../kernel/server/command.ts';

/** Commands about the installation as a whole, each in a process of its own beside a running server. */
export const ownCommands: Readonly<Record<string, () => Promise<Command>>> = {
  doctor: async () => (await import('./doctor.ts')).doctor,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
};
