import { basename } from 'node:path';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Command, CommandIo } from '../../../../kernel/server/command.ts';
import { definitionSchema } from '../core/definitions/json-schema.ts';
import { readDefinition } from '../shipped.ts';

const USAGE = 'service-definition [FILE]';

/** Holds a definition somebody wrote to its form, or prints the form. */
export const serviceDefinitionCommand: Command = {
  name: 'service-definition',
  usage: USAGE,
  about: {
    zh: '检查一份事项定义是否符合格式、前后一致；不给文件时，输出格式本身（JSON Schema）',
    en: 'check that the definition of a service fits its form and hangs together; without a file, print the form as JSON Schema',
  },
  run,
};

const holdsTogether: Both = { zh: '格式正确，前后一致。', en: 'It fits its form and hangs together.' };

async function run(args: string[], io: CommandIo): Promise<number> {
  const [file, ...rest] = args;
  if (rest.length > 0 || file?.startsWith('-'))
    return no(io, `用法：chancery ${USAGE}`, `Usage: chancery ${USAGE}`);
  if (file === undefined) {
    io.stdout(`${JSON.stringify(definitionSchema(), null, 2)}\n`);
    return 0;
  }
  const bytes = await io.readFile(file).catch((cause: NodeJS.ErrnoException) => cause);
  if (bytes instanceof Error)
    return no(
      io,
      `无法读取 ${file}（${bytes.code ?? '?'}）。`,
      `Cannot read ${file} (${bytes.code ?? '?'}).`,
    );
  try {
    const { name } = readDefinition(basename(file), new TextDecoder().decode(bytes));
    io.stdout(`${name.zh}：${holdsTogether.zh}\n${name.en}: ${holdsTogether.en}\n`);
    return 0;
  } catch (cause) {
    const said = (cause as Error).message;
    return no(io, `定义有误，按下列各处改正：\n${said}`, 'Mend the places named above.');
  }
}

function no(io: CommandIo, zh: string, en: string): number {
  io.stderr(`${zh}\n${en}\n`);
  return 2;
}
