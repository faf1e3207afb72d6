import type { Part } from '../part.ts';
import { carryOutImport } from './imports/carry-out.ts';
import { importUnits } from './imports/import-units.ts';
import { listImports } from './imports/list-imports.ts';
import { stopImport } from './imports/stop-import.ts';
import { addUnits } from './operations/add-units.ts';
import { bringBackMemory } from './operations/bring-back-memory.ts';
import { changeMemory } from './operations/change-memory.ts';
import { changeUnit } from './operations/change-unit.ts';
import { checkFigures } from './operations/check-figures.ts';
import { findMatches } from './operations/find-matches.ts';
import { findWords } from './operations/find-words.ts';
import { listMemories } from './operations/list-memories.ts';
import { makeMemory } from './operations/make-memory.ts';
import { previewReplace } from './operations/preview-replace.ts';
import { readQuality } from './operations/read-quality.ts';
import { readUnits } from './operations/read-units.ts';
import { removeUnit } from './operations/remove-unit.ts';
import { replaceUnits } from './operations/replace-units.ts';
import { retireMemory } from './operations/retire-memory.ts';
import { useUnit } from './operations/use-unit.ts';
import { unitSheets } from './sheets.ts';
import { memorySubject } from './subject.ts';
import { memoryAsTmx } from './tmx/download.ts';

/** What the memories bring to the door. */
export const memoryPart: Part = {
  operations: [
    addUnits,
    bringBackMemory,
    changeMemory,
    changeUnit,
    checkFigures,
    findMatches,
    findWords,
    importUnits,
    listImports,
    listMemories,
    makeMemory,
    previewReplace,
    readQuality,
    readUnits,
    removeUnit,
    replaceUnits,
    retireMemory,
    stopImport,
    useUnit,
  ],
  subjects: [memorySubject],
  reactions: [carryOutImport],
  sheets: unitSheets,
  downloads: [memoryAsTmx],
  verbs: {
    'language.memory-made': { zh: '新建翻译记忆库', en: 'made a translation memory' },
    'language.memory-changed': { zh: '修改翻译记忆库', en: 'changed a translation memory' },
    'language.memory-retired': { zh: '停用翻译记忆库', en: 'retired a translation memory' },
    'language.memory-brought-back': {
      zh: '恢复使用翻译记忆库',
      en: 'took a translation memory into use again',
    },
    'language.units-added': { zh: '加入翻译单元', en: 'added units' },
    'language.unit-changed': { zh: '修改翻译单元', en: 'changed a unit' },
    'language.units-removed': { zh: '删去多个翻译单元', en: 'removed several units' },
    'language.units-replaced': { zh: '批量替换翻译单元的文字', en: 'replaced words in units' },
    'language.unit-removed': { zh: '删去翻译单元', en: 'removed a unit' },
    'language.import-begun': { zh: '开始导入文件', en: 'began to read a file' },
    'language.import-ended': { zh: '结束导入文件', en: 'ended reading a file' },
    'language.unit-used': { zh: '采用翻译单元', en: 'used a unit' },
  },
};
