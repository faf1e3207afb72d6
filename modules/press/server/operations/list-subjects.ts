import { implement } from '../../../../kernel/server/operation.ts';
import { listSubjects as contract } from '../../contract/subjects.ts';
import { newsSubjects } from '../news-subjects.ts';

/** The vocabulary of subjects, the same for everybody. */
export const listSubjects = implement(contract, async () => ({ subjects: [...newsSubjects()] }));
