import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { errorBody } from '../../contract/errors.ts';
import type { OperationContract } from '../../contract/operation.ts';
import type { House } from '../house/house.ts';
import { visitHeader } from '../visitors/visitor-of.ts';
import { completeOperation } from './openapi-operation.ts';
import { tagsOf } from './openapi-tags.ts';
import type { ApiDocument } from './openapi-types.ts';

/** Collects the operations as their routes are mounted: to be registered before them. */
export async function collectOperations(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Chancery 外事办公平台',
        version,
        description:
          'What the house can do, one operation each. Every change takes a requestId: a repeated request gets the first answer again. ' +
          'Who belongs to several offices names one by the header X-Office or by ?office=; a token is for one office. ' +
          'Papers of a record, as PDF or HTML: /api/papers/{paper}/{id}.pdf?langs=zh, en or both.\n\n' +
          '本平台的全部操作。每次更改须带 requestId：重复提交只办理一次，并得到第一次的答复。' +
          '属于多个机构的人员用请求头 X-Office 或 ?office= 指明机构；令牌只用于一个机构。' +
          '记录的文件（PDF 或 HTML）：/api/papers/{paper}/{id}.pdf?langs=zh、en 或 both。',
      },
    },
    transform: jsonSchemaTransform,
  });
}

/** What the document tells of. */
export interface Documented {
  house: House;
  contracts: readonly OperationContract[];
  sessionCookie: string;
}

/** The OpenAPI document of the running house. The server must be ready. */
export function apiDocument(
  app: FastifyInstance,
  { house, contracts, sessionCookie }: Documented,
): ApiDocument {
  const document = app.swagger() as unknown as ApiDocument;
  const byName = new Map(contracts.map((contract) => [contract.name, contract]));
  for (const methods of Object.values(document.paths)) {
    for (const operation of Object.values(methods)) {
      const contract = byName.get(operation.operationId);
      if (contract) completeOperation(operation, contract, house);
    }
  }
  document.tags = tagsOf(house, contracts);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Error: z.toJSONSchema(errorBody) },
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: sessionCookie },
      bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'chy_…' },
      visit: { type: 'apiKey', in: 'header', name: visitHeader },
    },
  };
  return document;
}
