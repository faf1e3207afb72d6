import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { Alignment } from '../../modules/language/contract/alignments.ts';
import type { StartedHouse } from '../started-house.ts';
import { ask, signIn } from './client.ts';
import { facingTexts } from './facing-texts.ts';
import { type Figure, figureOf } from './figures.ts';
import { onEmbeddedHouse } from './houses.ts';
import { onPage, openedAfter, pressAll } from './painted-keys.ts';
import type { Part } from './part.ts';

const sentences = 2000;

/** Presses of every kind, each as often as a person would: most go on and check, some mend. Gone through many times. */
const presses = [
  ...[
    'j',
    'j',
    'Enter',
    'Enter',
    's',
    'j',
    'm',
    'u',
    'k',
    'Alt+ArrowDown',
    'u',
    'j',
    'Alt+ArrowUp',
    'Control+z',
  ],
  ...[
    'n',
    'ArrowLeft',
    'Enter',
    'ArrowRight',
    'l',
    'l',
    'j',
    'm',
    'm',
    'u',
    'y',
    'n',
    'x',
    'ArrowRight',
    'Enter',
    'u',
  ],
  ...[
    'm',
    'w',
    'g',
    'u',
    'u',
    'u',
    'n',
    'n',
    'Enter',
    'End',
    'k',
    'k',
    'Enter',
    'Home',
    'n',
    'n',
    'n',
    'Enter',
    'j',
  ],
];
const times = 10;

/** From a key in the alignment workspace to its effect on the screen, in a real browser, among two thousand beads. */
export const keyToPaint: Part = {
  name: 'key-to-paint',
  about: {
    zh: '对齐工作区：按键到画面变化，2,000组句对',
    en: 'the alignment workspace: from a key to its effect on the screen, 2,000 beads',
  },
  run: async () => ({ figures: await onEmbeddedHouse(figuresIn), absent: [] }),
};

async function figuresIn(house: StartedHouse): Promise<Figure[]> {
  const account = house.demo.find(({ role }) => role === 'translator')!;
  const { id, beads } = await makeAlignment(house.url, await signIn(house.url, account));
  return onPage(house, account, shown, async (page) => {
    const opened = await openedAfter(page, `/app/translation/alignments/${id}`, '.al-bead');
    const taken = await pressAll(page, presses, times);
    return [
      figureOf(`open an alignment of ${beads} beads, first bead on the screen`, 'ms', [opened]),
      figureOf(`a key to its effect on the screen, ${beads} beads`, 'ms', taken),
    ];
  });
}

const shown = {
  here: '.al-bead[aria-current="true"]',
  said: ['.al-filters', '.al-line-of-work p', '.al-tools'],
};

async function makeAlignment(url: string, cookie: string): Promise<Alignment> {
  const { zh, en } = facingTexts(sentences);
  const body = { requestId: randomUUID(), name: '简报汇编', zh: { text: zh }, en: { text: en } };
  const asked = { address: `${url}/api/language/alignments`, body: JSON.stringify(body) };
  return JSON.parse(await ask(new Agent(), asked, cookie)) as Alignment;
}
