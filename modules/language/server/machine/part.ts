import type { Part } from '../part.ts';
import { proposeByMachine } from './operations/propose-by-machine.ts';
import { readMachine } from './operations/read-machine.ts';
import { switchMachine } from './operations/switch-machine.ts';

/** What machine translation brings to the door. */
export const machinePart: Part = {
  operations: [readMachine, switchMachine, proposeByMachine],
  verbs: {
    'language.machine-switched': { zh: '开关机器翻译', en: 'switched machine translation' },
    'language.sent-to-machine': { zh: '把文字发给机器翻译', en: 'sent texts to machine translation' },
  },
};
