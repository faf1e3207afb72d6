import { describe, expect, test } from 'vitest';
import { houseCommands } from '../app/cli/house-commands.ts';
import { moduleCommands } from '../app/cli/module-commands.ts';
import { modules } from '../app/modules.ts';
import type { Both } from '../kernel/contract/local-text.ts';
import { assembleHouse, type House } from '../kernel/server/house/house.ts';
import { shellOperations } from '../kernel/server/shell/index.ts';
import { faultOfPair } from './architecture/rule-languages.ts';
import { pierModule } from './pier-module.ts';

/** Everything the house says of itself at run time, by what it is said of. */
function said(house: House): [what: string, text: Both][] {
  const named = (kind: string, all: Readonly<Record<string, Both>>) =>
    Object.entries(all).map(([id, text]): [string, Both] => [`${kind} ${id}`, text]);
  return [
    ...house.modules.map(({ id, name }): [string, Both] => [`module ${id}`, name]),
    ...house.operations.map(({ contract }): [string, Both] => [`operation ${contract.name}`, contract.about]),
    ...Object.entries(house.errors).map(([code, { message }]): [string, Both] => [`error ${code}`, message]),
    ...[...house.subjects.values()].map(({ kind, name }): [string, Both] => [`subject ${kind}`, name]),
    ...house.checks.map(({ id, about }): [string, Both] => [`check ${id}`, about]),
    ...named('role', house.roles),
    ...named('verb', house.verbs),
  ];
}

function faults(texts: [what: string, text: Both][]): string[] {
  return texts.flatMap(([what, { zh, en }]) => {
    const fault = zh === '' ? 'nothing is said' : faultOfPair(zh, en);
    return fault ? [`${what}: ${fault}`] : [];
  });
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
}

const house = assembleHouse(modules, shellOperations);

describe('everything the house says', () => {
  test('stands in Chinese and in English', () => {
    expect(said(house).length).toBeGreaterThan(80);
    expect(faults(said(house))).toEqual([]);
  });

  test('and where one half is lacking or in the wrong language, it is found', () => {
    const { contract, run } = pierModule.operations[0]!;
    const verbs = { 'ports.seen': { zh: 'seen only', en: 'seen' }, 'ports.left': { zh: '离港', en: ' ' } };
    const errors = { 'port-closed': { status: 409, message: { zh: '', en: '' } } };
    const operations = [
      { run, contract: { ...contract, about: { zh: '列出港口。', en: '列出 the ports.' } } },
    ];
    const bad = assembleHouse([{ ...pierModule, verbs, errors, operations }]);
    expect(faults(said(bad))).toEqual([
      `operation ${contract.name}: the English holds Chinese: 列出 the ports.`,
      'error port-closed: nothing is said',
      'verb ports.seen: the Chinese is not Chinese: seen only',
      'verb ports.left: the English is empty',
    ]);
  });

  test('on the command line too', async () => {
    const ofModules = await Promise.all(Object.values(moduleCommands).map((load) => load()));
    const texts = [...ofModules, ...houseCommands].flatMap(({ name, about, options = [] }) => [
      [`command ${name}`, about] as [string, Both],
      ...options.map(([flag, text]): [string, Both] => [`${name} ${flag}`, text]),
    ]);
    expect(texts.length).toBeGreaterThan(6);
    expect(faults(texts)).toEqual([]);
  });

  test('an error fills the same gaps in both halves', () => {
    for (const [code, { message }] of Object.entries(house.errors))
      expect([code, ...placeholders(message.zh)]).toEqual([code, ...placeholders(message.en)]);
  });
});

test('an operation refuses only for reasons the house lists', () => {
  for (const { contract } of house.operations)
    for (const code of contract.refusals ?? [])
      expect([contract.name, code, code in house.errors]).toEqual([contract.name, code, true]);
});

test('an operation is called by its division, and so is a ledger verb', () => {
  for (const { id, operations, verbs } of modules) {
    for (const { contract } of operations)
      expect(contract.name).toMatch(new RegExp(`^${id}\\.[a-z][A-Za-z]+$`));
    for (const verb of Object.keys(verbs)) expect(verb).toMatch(new RegExp(`^${id}\\.[a-z-]+$`));
  }
});
