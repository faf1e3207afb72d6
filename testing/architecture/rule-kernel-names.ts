import { isTest, type Rule, stringsOf } from './tree.ts';

/** The kernel serves divisions it has never heard of: none is named there, in an import or in a text. */
export const kernelNamesNoDivision: Rule = {
  id: 'division-in-kernel',
  find: (tree) => {
    const division = new RegExp(`(^|[\\s"'(/])(${tree.steps.flat().join('|')})[./][a-z]|\\bmodules/[a-z]`);
    return tree.files
      .filter(({ path }) => path.startsWith('kernel/') && !isTest(path))
      .flatMap((file) =>
        stringsOf(file)
          .filter(({ text }) => division.test(text))
          .map(({ text, line }) => ({ file: file.path, line, what: `names a division: ${excerpt(text)}` })),
      );
  },
};

function excerpt(text: string): string {
  return text.trim().slice(0, 60);
}
