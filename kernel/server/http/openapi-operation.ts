import type { OperationContract } from '../../contract/operation.ts';
import type { House } from '../house/house.ts';
import { tagOf } from './openapi-tags.ts';
import type { ApiAnswer, ApiOperation } from './openapi-types.ts';

/** Adds to one operation what its contract says beyond the schemas: both languages, who may send it, its refusals. */
export function completeOperation(operation: ApiOperation, contract: OperationContract, house: House): void {
  const { about } = contract;
  operation.tags = [tagOf(contract)];
  operation.summary = about.en;
  operation.description = `${about.en}\n\n${about.zh}`;
  operation['x-about'] = about;
  operation.security = contract.open
    ? [{}, { session: [] }, { bearer: [] }, { visit: [] }]
    : [{ session: [] }, { bearer: [] }];
  const { 200: success } = operation.responses;
  operation.responses = {
    200: { ...success!, description: 'Done / 已办理' },
    ...refusalsOf(contract, house),
  };
}

/** The codes an operation may answer with, the general ones first. */
function refusalCodes(contract: OperationContract): string[] {
  const codes = ['input-invalid'];
  if (!contract.open) codes.push('not-signed-in');
  codes.push('not-allowed');
  if (contract.path.includes('/:') || contract.open) codes.push('not-found');
  if (contract.method === 'POST') codes.push('request-id-reused', 'input-too-large');
  if ('version' in contract.input.shape) codes.push('stale-version');
  codes.push(...(contract.refusals ?? []), 'too-many-requests', 'internal');
  return [...new Set(codes)];
}

function refusalsOf(contract: OperationContract, house: House): Record<string, ApiAnswer> {
  const answers: Record<string, ApiAnswer> = {};
  for (const code of refusalCodes(contract)) {
    const kind = house.errors[code];
    if (!kind) throw new Error(`operation ${contract.name} lists the unknown refusal ${code}`);
    const line = `- \`${code}\`: ${kind.message.en} / ${kind.message.zh}`;
    const before = answers[kind.status];
    answers[kind.status] = {
      description: before ? `${before.description}\n${line}` : line,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    };
  }
  return answers;
}
