import { implement } from '../../../../kernel/server/operation.ts';
import { readChoices as contract } from '../../contract/body.ts';
import { bodyKinds, economies, languages } from '../reference.ts';

/** The lists forms choose from, each with its source and date. */
export const readChoices = implement(contract, async () => ({
  economies: economies.rows,
  languages: languages.rows,
  bodyKinds: bodyKinds.rows.map((row) => ({ id: row.kind, name: row.name })),
  sources: Object.entries({ economies, languages, bodyKinds }).map(([list, { source, asOf }]) => ({
    list,
    source,
    asOf,
  })),
}));
