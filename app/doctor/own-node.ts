import { error, ok } from '../../kernel/server/doctor/examination.ts';
import type { OuterExamination } from './outer-examination.ts';

const needed = 24;

/** Is it a Node the program can run on? */
export const ownNode: OuterExamination = {
  id: 'node',
  name: { zh: '运行环境', en: 'Node' },
  async examine() {
    const { version, platform, arch } = process;
    if (Number(process.versions.node.split('.')[0]) >= needed)
      return [ok(`Node ${version}（${platform} ${arch}）`, `Node ${version} (${platform} ${arch})`)];
    return [
      error(
        { zh: `Node ${version} 过旧。`, en: `Node ${version} is too old.` },
        { zh: `请安装 Node ${needed} 或更高版本。`, en: `Install Node ${needed} or later.` },
      ),
    ];
  },
};
