import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { error, ok } from '../../kernel/server/doctor/examination.ts';
import type { OuterExamination } from './outer-examination.ts';

const built = join(import.meta.dirname, '..', '..', 'dist');

/** Are the pages built that the house serves? */
export const builtPages: OuterExamination = {
  id: 'pages',
  name: { zh: '网页文件', en: 'Pages' },
  async examine() {
    const missing = ['web/index.html', 'public/render.js'].filter((file) => !existsSync(join(built, file)));
    if (missing.length === 0) return [ok('已生成', 'built')];
    return [
      error(
        { zh: `尚未生成：${missing.join('、')}。`, en: `Not built: ${missing.join(', ')}.` },
        { zh: '请在程序目录运行 npm run build。', en: 'Run npm run build in the folder of the program.' },
      ),
    ];
  },
};
