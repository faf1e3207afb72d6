import type { Rule } from './tree.ts';

const traces: [RegExp, string][] = [
  [
    /(^|[\s"'`(=:,])(\/(work|root|home|Users|mnt|private)\/\w[\w.-]*|[A-Z]:\\Users\\\w+)/,
    'a path of one machine',
  ],
  [
    /\bregistry\.[a-z0-9-]+\.[a-z]+|\bnpm\.pkg\.[a-z]+|\bnpmmirror\.[a-z]+|\bartifactory\b|["]resolved": "/,
    'a package registry',
  ],
];

/** What is checked in speaks of the project only: no path of a machine, no host packages came from. */
export const noTraces: Rule = {
  id: 'trace',
  find: (tree) =>
    tree.files.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) =>
        traces
          .filter(([trace]) => trace.test(line))
          .map(([trace, what]) => ({
            file: path,
            line: index + 1,
            what: `${what}: ${trace.exec(line)![0].trim()}`,
          })),
      ),
    ),
};
