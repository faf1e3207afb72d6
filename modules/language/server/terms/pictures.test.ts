import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { demandFile } from '../../../../kernel/server/files/policy.ts';
import { filesOf } from '../../../../kernel/server/files/queries.ts';
import { preparing } from '../../../../kernel/server/perform.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import {
  anybody,
  conceptInForce,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  ownReaction,
  shen,
  stranger,
  wen,
  xie,
} from '../../../../testing/language-house.ts';
import type { Concept, WholeConcept } from '../../contract/terms.ts';
import { exportTermbase } from './exchange/export-termbase.ts';
import { importTermbase } from './exchange/import-termbase.ts';
import { addConceptPicture } from './operations/add-concept-picture.ts';
import { approveConcept } from './operations/approve-concept.ts';
import { changeConcept } from './operations/change-concept.ts';
import { describeConceptPicture } from './operations/describe-concept-picture.ts';
import { listConcepts } from './operations/list-concepts.ts';
import { readConcept } from './operations/read-concept.ts';
import { removeConceptPicture } from './operations/remove-concept-picture.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const drawn = (background: string) =>
  sharp({ create: { width: 700, height: 500, channels: 3, background } })
    .png()
    .toBuffer();
const words = {
  alt: { zh: '竹编提篮，篾片细密', en: 'A basket of closely woven bamboo strips' },
  source: '本办拍摄，2026年3月',
};
const picture = async (background = '#b59a6a') => ({
  image: { name: '提篮.png', base64: (await drawn(background)).toString('base64') },
  ...words,
});
const concept = (zh: string) => conceptInForce(house.ask, ['zh', zh], ['en', `weaving of ${zh.length}`]);
const on = ({ id, version }: Pick<Concept, 'id' | 'version'>) => ({ conceptId: id, version });
const read = (id: string, by: Actor = luo) => house.ask<WholeConcept>(by, readConcept, { conceptId: id });
const add = async (to: Pick<Concept, 'id' | 'version'>, by: Actor = jiang, more: object = {}) =>
  house.ask<WholeConcept>(by, addConceptPicture, { ...on(to), ...(await picture()), ...more });
const kept = (id: string) =>
  house.look(wen, yunjiang, (ctx) => filesOf(ctx, { kind: 'concept', id }, 'image'));

test('a picture waits with the edition it is in, and is approved by another; who sees the concept sees it', async () => {
  const made = await concept('云江竹编');
  const added = await add(made);
  expect(added).toMatchObject({
    state: 'changed',
    edition: 2,
    pictures: [{ place: 0, alt: words.alt, source: words.source, picture: { width: 700, height: 500 } }],
    current: { pictures: [] },
  });
  const { fileId } = added.pictures[0]!.picture!;
  const sees = (actor: Actor) =>
    house.look(actor, yunjiang, (ctx) => demandFile(ctx, { kind: 'concept', id: made.id }, fileId));
  await sees(luo);
  await expect(sees(anybody)).rejects.toMatchObject({ code: 'not-found' });

  await expect(house.ask(jiang, approveConcept, on(added))).rejects.toMatchObject({ code: 'not-allowed' });
  await house.ask(xie, approveConcept, on(added));
  expect(await read(made.id)).toMatchObject({ state: 'in-force', pictures: [{ place: 0 }], current: null });
  // A change of the terms keeps it; the line of the ledger has no word of it.
  const terms = [{ lang: 'zh', text: '云江竹编技艺' }];
  await house.ask(jiang, changeConcept, { ...on({ ...added, version: added.version + 1 }), terms });
  const changed = await read(made.id);
  expect(changed.pictures).toEqual(changed.current!.pictures);
  expect(JSON.stringify(await house.linesOf('concept', made.id))).not.toContain('提篮');
});

test('its words and whose it is are changed, and it is taken away: its bytes go when no edition has it', async () => {
  const made = await concept('云江漆器');
  const added = await add(made);
  const said = { alt: { zh: '竹篮', en: 'A basket' }, source: '云江市档案馆授权' };
  const described = await house.ask<WholeConcept>(wen, describeConceptPicture, {
    ...on(added),
    place: 0,
    ...said,
  });
  expect(described.pictures).toMatchObject([said]);
  // Whoever changed its words is an author, too.
  await expect(house.ask(wen, approveConcept, on(described))).rejects.toMatchObject({ code: 'not-allowed' });
  await house.ask(xie, approveConcept, on(described));
  const gone = await house.ask<WholeConcept>(jiang, removeConceptPicture, {
    ...{ conceptId: made.id, version: described.version + 1, place: 0 },
  });
  expect(gone).toMatchObject({ state: 'changed', pictures: [], current: { pictures: [said] } });
  expect(await kept(made.id)).toHaveLength(1);

  const other = await concept('云江剪纸');
  const waiting = await add(other);
  await house.ask(jiang, removeConceptPicture, { ...on(waiting), place: 0 });
  expect(await kept(other.id)).toEqual([]);
});

test('it is for whoever may change the concept, as it was last read, with words and a picture that is one', async () => {
  const made = await concept('云江刺绣');
  for (const actor of [shen, luo])
    await expect(add(made, actor)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(add(made, anybody)).rejects.toMatchObject({ code: 'not-found' });
  const elsewhere = { ...on(made), ...(await picture()) };
  await expect(house.perform(stranger, qinghe, addConceptPicture, elsewhere)).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(add({ ...made, version: made.version - 1 })).rejects.toMatchObject({ code: 'stale-version' });
  for (const more of [
    { source: ' ' },
    { alt: { zh: '绣品', en: '' } },
    { alt: { zh: '', en: 'Embroidery' } },
  ])
    await expect(add(made, jiang, more)).rejects.toThrow();
  const image = { name: 'x.png', base64: Buffer.from('<svg onload="x()"/>').toString('base64') };
  await expect(add(made, jiang, { image })).rejects.toMatchObject({ code: 'file-kind-refused' });
  for (const operation of [describeConceptPicture, removeConceptPicture])
    await expect(house.ask(jiang, operation, { ...on(made), place: 3, ...words })).rejects.toMatchObject({
      code: 'not-found',
    });
  expect(await read(made.id)).toMatchObject({ version: made.version, pictures: [] });
  expect(await kept(made.id)).toEqual([]);

  const sent = { ...on(made), ...(await picture()) };
  const request = '0190f000-0000-7000-8000-0000000000a1';
  const once = await house.askOnce<WholeConcept>(jiang, addConceptPicture, sent, request);
  expect(await house.askOnce(jiang, addConceptPicture, sent, request)).toEqual(once);
  expect(await kept(made.id)).toHaveLength(1);
});

test('in TBX it is a reference with its words and source, and one of another termbase is kept as it is said', async () => {
  const as = preparing(house.deps, ownReaction, yunjiang);
  const graphic = (target: string) =>
    `<descripGrp><descrip type="figure">钟楼正面</descrip><xref type="xGraphic" target="${target}">The clock tower</xref><admin type="source">archive 12</admin></descripGrp>`;
  const file = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
    <conceptEntry id="a">${graphic('https://pictures.example/tower.jpg')}<xref type="xGraphic" target="tower-2.png">Seen from the river</xref>
    <langSec xml:lang="zh"><termSec><term>钟楼</term></termSec></langSec></conceptEntry></body></text></tbx>`;
  expect(await importTermbase(as, toPieces(file))).toMatchObject({ proposed: 1 });
  const { items } = await house.ask<{ items: Concept[] }>(xie, listConcepts, { q: '钟楼' });
  const proposed = await read(items[0]!.id);
  expect(proposed.source).toBeNull();
  expect(proposed.pictures).toMatchObject([
    {
      picture: null,
      target: 'https://pictures.example/tower.jpg',
      alt: { zh: '钟楼正面', en: 'The clock tower' },
      source: 'archive 12',
    },
    { target: 'tower-2.png', alt: { zh: null, en: 'Seen from the river' }, source: null },
  ]);
  await house.ask(xie, approveConcept, on(proposed));
  const own = await add(await concept('云江油纸伞'));
  await house.ask(xie, approveConcept, on(own));

  const out = await textOf(exportTermbase(as));
  expect(out).toContain(graphic('https://pictures.example/tower.jpg'));
  expect(out).toContain(`target="/api/files/${own.pictures[0]!.picture!.fileId}/content"`);
  expect(out).toContain(words.alt.en);
});

async function* toPieces(text: string) {
  yield Buffer.from(text);
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString();
}
