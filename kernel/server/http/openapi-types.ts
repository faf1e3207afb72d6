import type { Both } from '../../contract/local-text.ts';

/** A JSON schema as the document holds it: only what is read of it here. */
export interface JsonSchema {
  $ref?: string;
  $schema?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

export interface ApiAnswer {
  description: string;
  content?: Record<string, { schema: JsonSchema }>;
}

export interface ApiOperation {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  'x-about'?: Both;
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, ApiAnswer>;
}

export interface ApiTag {
  name: string;
  description: string;
  'x-name': Both;
}

/** The OpenAPI document, as far as the house reads and completes it. */
export interface ApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, ApiOperation>>;
  tags?: ApiTag[];
  components?: { schemas?: Record<string, unknown>; securitySchemes?: Record<string, unknown> };
}
