import type { Both } from '../../kernel/contract/local-text.ts';
import { houseCommands } from './house-commands.ts';
import { moduleCommands } from './module-commands.ts';
import { ownCommands } from './own-commands.ts';

interface Described {
  name: string;
  usage: string;
  about: Both;
  options?: [flag: string, about: Both][];
}

/** The help in both languages: of one command, or of all. Undefined where there is no such command. */
export async function helpOf(name: string | undefined): Promise<string | undefined> {
  const all = await described();
  if (name === undefined) return overview(all);
  const one = all.find((command) => command.name === name);
  return one && detail(one);
}

async function described(): Promise<Described[]> {
  const [ofModules, own] = await Promise.all(
    [moduleCommands, ownCommands].map((list) => Promise.all(Object.values(list).map((load) => load()))),
  );
  return [...ofModules!, ...houseCommands, ...own!];
}

function overview(all: Described[]): string {
  return [
    'Chancery 外事办公平台 · the open platform of a foreign affairs office',
    '',
    '用法 Usage: chancery COMMAND [OPTIONS]',
    '',
    ...all.flatMap(({ usage, about }) => [`  ${usage}`, `      ${about.zh}`, `      ${about.en}`]),
    '',
    '  help [COMMAND]',
    '      显示帮助；写出命令则显示其选项',
    '      show this help, or the options of a command',
    '',
    '退出码 Exit codes',
    '  0  完成（有检查结果也算完成） done, findings included',
    '  1  核验不符 a verification failed',
    '  2  用法有误或输入无法读取 wrong usage, or input that cannot be read',
    '  3  数据文件夹正被使用 the data folder is busy',
    '',
    '数据文件夹由 DATA_DIR 指定（默认 ./data）。DATA_DIR names the data folder (./data unless set).',
    '',
  ].join('\n');
}

function detail({ usage, about, options = [] }: Described): string {
  return [
    `用法 Usage: chancery ${usage}`,
    about.zh,
    about.en,
    ...(options.length > 0 ? ['', '选项 Options'] : []),
    ...options.flatMap(([flag, said]) => [`  ${flag}`, `      ${said.zh}`, `      ${said.en}`]),
    '',
  ].join('\n');
}
