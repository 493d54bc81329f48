import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Routes lean on components and hooks, those on lib, lib on generated types; `ui` and `lib` are leaves. */
const forbid = (...groups) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: groups, message: 'This import goes against the one direction.' }] }],
});

export default tseslint.config(
  { ignores: ['dist', 'app/types/generated', 'app/routeTree.gen.ts', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }] }],
      '@typescript-eslint/dot-notation': 'off',
      'no-console': 'error',
    },
  },
  { files: ['app/lib/**'], rules: forbid('~/components/*', '~/components/**', '~/hooks/*', '~/routes/*') },
  { files: ['app/components/ui/**'], rules: forbid('~/components/video/*', '~/components/shell/*', '~/hooks/*', '~/routes/*') },
  { files: ['app/hooks/**'], ignores: ['**/*.test.*'], rules: forbid('~/components/*', '~/components/**', '~/routes/*') },
  { files: ['app/components/**'], rules: forbid('~/routes/*') },
  { files: ['public/**/*.js'], languageOptions: { globals: globals.browser, sourceType: 'script' } },
  { files: ['*.js'], languageOptions: { globals: globals.node } },
);
