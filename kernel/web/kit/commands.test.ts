import { expect, test } from 'vitest';
import { commandsFor } from './commands.ts';

const commands = [
  { label: { zh: '记入人员', en: 'Enter a person' }, pinyin: 'ji ru ren yuan' },
  { label: { zh: '打开工作日历', en: 'Go to the calendar' }, pinyin: 'da kai gong zuo ri li' },
  { label: { zh: '换成深色', en: 'Switch to dark' }, pinyin: 'huan cheng shen se' },
];
const found = (typed: string) => commandsFor(commands, typed).map(({ command }) => command.label.en);

test.each([
  ['人员', ['Enter a person']],
  ['记入', ['Enter a person']],
  ['jiru', ['Enter a person']],
  ['ji ru ren', ['Enter a person']],
  ['jrry', ['Enter a person']],
  ['rili', ['Go to the calendar']],
  ['calendar', ['Go to the calendar']],
  ['Go cal', ['Go to the calendar']],
  ['DARK', ['Switch to dark']],
  ['qmc', []],
  ['li', []],
])('%s', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test('what begins with the typed comes first and says so; nothing typed offers all', () => {
  const both = [
    { label: { zh: '存为常用', en: 'Save a view' }, pinyin: 'cun wei chang yong' },
    { label: { zh: '常用视图', en: 'Views' }, pinyin: 'chang yong shi tu' },
  ];
  expect(commandsFor(both, '常用').map(({ command, begins }) => [command.label.en, begins])).toEqual([
    ['Views', true],
    ['Save a view', false],
  ]);
  expect(commandsFor(commands, ' ')).toHaveLength(3);
});
