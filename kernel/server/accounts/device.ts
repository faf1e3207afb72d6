import type { Both } from '../../contract/local-text.ts';

const browsers: readonly [code: string, sign: RegExp, name: Both][] = [
  ['wechat', /MicroMessenger/, { zh: '微信', en: 'WeChat' }],
  ['360', /360SE|QihooBrowser|QHBrowser/, { zh: '360 浏览器', en: '360 Browser' }],
  ['qq', /QQBrowser/, { zh: 'QQ 浏览器', en: 'QQ Browser' }],
  ['edge', /Edg(e|A|iOS)?\//, { zh: 'Edge 浏览器', en: 'Edge' }],
  ['opera', /OPR\//, { zh: 'Opera 浏览器', en: 'Opera' }],
  ['firefox', /Firefox\/|FxiOS/, { zh: 'Firefox 浏览器', en: 'Firefox' }],
  ['chrome', /Chrome\/|CriOS/, { zh: 'Chrome 浏览器', en: 'Chrome' }],
  ['safari', /Safari\//, { zh: 'Safari 浏览器', en: 'Safari' }],
];
const systems: readonly [code: string, sign: RegExp, name: Both][] = [
  ['harmony', /HarmonyOS|OpenHarmony/, { zh: '鸿蒙', en: 'HarmonyOS' }],
  ['android', /Android/, { zh: '安卓', en: 'Android' }],
  ['iphone', /iPhone|iPod/, { zh: 'iPhone', en: 'iPhone' }],
  ['ipad', /iPad/, { zh: 'iPad', en: 'iPad' }],
  ['windows', /Windows/, { zh: 'Windows', en: 'Windows' }],
  ['mac', /Macintosh|Mac OS X/, { zh: 'macOS', en: 'macOS' }],
  ['linux', /Linux|X11/, { zh: 'Linux', en: 'Linux' }],
];

/** A browser's header as two codes, `firefox windows`: enough to know one's own machine by, and no more is kept. */
export function deviceOf(userAgent: string | undefined): string | null {
  if (!userAgent) return null;
  const code = (list: typeof browsers) => list.find(([, sign]) => sign.test(userAgent))?.[0] ?? 'other';
  return `${code(browsers)} ${code(systems)}`;
}

/** The two codes in words. */
export function deviceWords(device: string | null): Both {
  const [browserCode, systemCode] = device?.split(' ') ?? [];
  const browser = browsers.find(([code]) => code === browserCode)?.[2];
  const system = systems.find(([code]) => code === systemCode)?.[2];
  if (browser && system)
    return { zh: `${system.zh} 上的 ${browser.zh}`, en: `${browser.en} on ${system.en}` };
  return browser ?? system ?? { zh: '其他程序', en: 'Another program' };
}
