import { defineConfig } from '@hey-api/openapi-ts';

/** JSON numbers stay numbers (no bigint), and a user id is checked for being there, not for its RFC 4122 version. */
function stripFormats(node: unknown): void {
  if (node === null || typeof node !== 'object') return;
  if ('format' in node && (node.format === 'int64' || node.format === 'uuid')) delete node.format;
  for (const child of Object.values(node)) stripFormats(child);
}

export default defineConfig({
  input: '../core/openapi.json',
  output: 'app/types/generated',
  parser: { patch: { input: stripFormats } },
  plugins: [
    '@hey-api/typescript',
    { name: '@hey-api/client-fetch', throwOnError: true },
    '@hey-api/sdk',
    '@tanstack/react-query',
    { name: 'zod', compatibilityVersion: 'mini', dates: { offset: true, local: true } },
  ],
});
