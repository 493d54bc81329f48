// Generated files changed by hand, and files that somebody forgot to generate again.
const DOCUMENT = 'apps/core/openapi.json';
const TYPES = 'apps/web/app/types/generated/types.gen.ts';
const ZOD = 'apps/web/app/types/generated/zod.gen.ts';
const breaking = (layer, expect, name, file, find, replace, more = {}) =>
  ({ name, kind: 'breaking', layer, expect, edits: [{ file, find, replace }], ...more });
const document = (...rest) => breaking('OpenAPI document', 'OpenAPI drift', ...rest);
const generated = (...rest) => breaking('generated TypeScript', 'OpenAPI drift', ...rest);
const SCHEMAS = 'apps/core/src/main/java/dev/reelscribe/video/schema';

export const committed = [
  document('rename a property', DOCUMENT, '"original_filename"', '"file_name"'),
  document('retype a property', DOCUMENT, '"format" : "int64"', '"format" : "int32"'),
  document('make a property nullable', DOCUMENT, '"code" : {\n            "type" : "string"', '"code" : {\n            "type" : [ "string", "null" ]'),
  document('add an enum value', DOCUMENT, '"COMPLETED", "FAILED" ]', '"COMPLETED", "FAILED", "CANCELLED" ]'),
  document('drop an enum value', DOCUMENT, '"PENDING", "PROCESSING", "COMPLETED"', '"PENDING", "COMPLETED"'),
  document('move a path', DOCUMENT, '"/api/v1/jobs/{id}/cancel"', '"/api/v1/jobs/{id}/stop"'),
  document('rename a kind of message', DOCUMENT, '"const" : "snapshot"', '"const" : "everything"'),
  generated('rename a property', TYPES, 'original_filename', 'file_name'),
  generated('open a type to any', TYPES, 'original_filename: string', 'original_filename: any'),
  generated('make a property optional', TYPES, 'size_bytes: number', 'size_bytes?: number'),
  generated('drop a property', TYPES, '    original_filename: string;\n', ''),
  generated('add an enum value', TYPES, "'COMPLETED' |", "'COMPLETED' | 'CANCELLED' |"),
  generated('loosen a check at run time', ZOD, 'z.int()', 'z.any()'),
  breaking('generated TypeScript', 'TypeScript', 'drop an export of api.ts', 'apps/web/app/types/api.ts', '  SnapshotMessage,\n', '  SnapshotMessages,\n'),
  ...['document', 'types'].map((forgotten) =>
    breaking('forgotten', 'OpenAPI drift', `forget to generate the ${forgotten} again`, `${SCHEMAS}/VideoResponseSchema.java`,
      'String originalFilename', 'String fileName', { forgotten })),
];
