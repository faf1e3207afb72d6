import { describe, expect, it } from 'vitest';
import { agreementIn } from './agreement.ts';
import { defaultSettings } from './settings.ts';
import { speechAt, speechKinds } from './speech.ts';

const told = (texts: string[]) => [...speechAt(texts)].map((kind) => speechKinds[kind]);

describe('speech', () => {
  it('is the same at the same places of both languages', () => {
    const places = ['silent', 'begins', 'ended', 'begins', 'changes', 'ended'];
    expect(told(['船到了。', '“几点？”', '他看表。', '“九点。”', '“好！”'])).toEqual(places);
    expect(told(['The ship is in.', '"What time?"', 'He looked.', "'Nine.'", "'It's good!'"])).toEqual(
      places,
    );
  });

  it('goes on over sentences until it ends, or begins anew', () => {
    expect(told(['“船到了。', '该走了。”', '“船到了。', '“走吧。”'])).toEqual([
      'begins',
      'goes on',
      'changes',
      'begins',
      'ended',
    ]);
  });
});

describe('agreement', () => {
  const zh = speechAt(['“船到了。”', '他走了。', '“好。”', '她笑了。']);

  it('prefers the ends a document has, and knows nothing of one without speech', () => {
    const points = Array.from({ length: 5 }, (_, n): [number, number] => [n, n]);
    const fits = agreementIn(zh, zh, speechKinds.length, points, defaultSettings);
    expect(fits(1, 1)).toBeGreaterThan(0);
    expect(fits(1, 2)).toBeLessThan(0);
    const silent = agreementIn(
      new Uint8Array(5),
      new Uint8Array(5),
      speechKinds.length,
      points,
      defaultSettings,
    );
    expect(Math.abs(silent(1, 2))).toBeLessThan(0.1);
  });
});
