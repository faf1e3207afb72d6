import type { Picture } from '../../../kernel/contract/files.ts';

/** Address of a published release on the public site of its office; of an earlier issue, where one is named. */
export function publicLink(office: string, number: string, issue?: number): string {
  const release = `/o/${office}/news/${encodeURIComponent(number)}`;
  return issue === undefined ? release : `${release}/${issue}`;
}

/** A picture with addresses for whoever is not signed in: they name the office. */
export function publicPicture(picture: Picture, office: string): Picture {
  const open = (address: string) => `${address}?office=${encodeURIComponent(office)}`;
  return {
    ...picture,
    sizes: picture.sizes.map((size) => ({ ...size, webp: open(size.webp), jpeg: open(size.jpeg) })),
  };
}
