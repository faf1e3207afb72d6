import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { referenceFolder } from '../../../../kernel/server/reference/load.ts';
import { definitionSchema } from '../core/definitions/json-schema.ts';
import { serviceDefinitionCommand } from './service-definition.ts';

const folder = join(referenceFolder, 'services');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../docs/service-definition.schema.json'), 'utf8'),
) as object;

async function run(args: string[], text?: string) {
  const said = { out: '', err: '' };
  const code = await serviceDefinitionCommand.run(args, {
    stdout: (words) => {
      said.out += words;
    },
    stderr: (words) => {
      said.err += words;
    },
    readFile: async () => {
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
  });
  return { code, ...said };
}

describe('the published form of a definition', () => {
  test('is the one definitions are held to; the command prints it', async () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(definitionSchema())));
    const { code, out } = await run([]);
    expect([code, JSON.parse(out)]).toEqual([0, published]);
  });
  const fits = new Ajv2020({
    ...{ strict: true, strictTuples: false, strictTypes: false, allErrors: true },
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
  }).compile(published);
  test.each(files)('%s fits it by another reader of JSON Schema, too', (file) => {
    fits(JSON.parse(textOf(file)));
    expect(fits.errors).toBeNull();
  });
  test('does not let through what the house refuses', () => {
    const definition = JSON.parse(textOf(files[0]!)) as Record<string, unknown>;
    for (const spoilt of [
      { ...definition, stages: [] },
      { ...definition, more: 1 },
      { ...definition, conditions: [{ id: 'x', needs: { gte: [1] } }] },
    ])
      expect(fits(spoilt)).toBe(false);
  });
});

describe('a definition on the command line', () => {
  test('that fits is said to', async () => {
    const { code, out } = await run(['apostille.json'], textOf('apostille.json'));
    expect(code).toBe(0);
    expect(out).toContain('格式正确，前后一致。');
    expect(out).toContain('It fits its form and hangs together.');
  });
  test('that does not is named with its places', async () => {
    const { code, err } = await run(
      ['x.json'],
      textOf('apostille.json').replaceAll('"decide-within"', '"gone"'),
    );
    expect(code).toBe(2);
    expect(err).toContain('no setting decide-within');
    expect((await run(['x.json'], '{')).code).toBe(2);
  });
  test('that is not there, or called wrongly, is said so', async () => {
    expect((await run(['x.json'])).err).toContain('ENOENT');
    expect((await run(['a', 'b'])).err).toContain('Usage: chancery service-definition');
  });
});
