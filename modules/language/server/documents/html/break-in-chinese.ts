/** A page's source breaks its lines anywhere; between Chinese characters that is no space. */
export const breakInChinese =
  /(?<=[\p{Script=Han}\u3001-\u301f\uff01-\uff1f“”‘’…—]) ?\n ?(?=[\p{Script=Han}\u3001-\u301f\uff01-\uff1f“”‘’…—])/gu;
