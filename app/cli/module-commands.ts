import type { Command } from '../../kernel/server/command.ts';

/**
 * Commands of divisions that need neither server nor database, each loaded only when asked for: a program that
 * aligns a thousand files should not open the whole house a thousand times.
 */
export const moduleCommands: Readonly<Record<string, () => Promise<Command>>> = {
  'check-release': async () =>
    (await import('../../modules/language/server/commands/check-release.ts')).checkReleaseCommand,
  align: async () => (await import('../../modules/language/server/commands/align.ts')).alignCommand,
  segments: async () => (await import('../../modules/language/server/commands/segments.ts')).segmentsCommand,
  'service-definition': async () =>
    (await import('../../modules/service-hall/server/commands/service-definition.ts'))
      .serviceDefinitionCommand,
};
