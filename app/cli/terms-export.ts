import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportTermbase } from '../../modules/language/server/index.ts';
import { forOffice, officeOption } from './for-office.ts';
import { type HouseCommand, optionsOf } from './house-command.ts';

export const termsExport: HouseCommand = {
  name: 'terms export',
  usage: 'terms export [--office CODE]',
  about: { zh: '输出本办现行术语（TBX v3）', en: 'print the terms in force as TBX v3' },
  options: [officeOption],
  run: async (open, args) => {
    const given = optionsOf(args, [], ['office']);
    const office = await forOffice(open, 'language', given['office']);
    const file = join(await mkdtemp(join(tmpdir(), 'terms-')), 'terms.tbx');
    await pipeline(Readable.from(exportTermbase(office)), createWriteStream(file, { mode: 0o600 }));
    return { lines: [], json: null, file };
  },
};
