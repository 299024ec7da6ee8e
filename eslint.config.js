import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

const relativeWithoutExtension = '^\\.{1,2}/(?!.*\\.(ts|mjs|js|astro|mdx|css|json)(\\?.*)?$)'

export default tseslint.config(
  { ignores: ['dist', '.build', '.astro', 'node_modules', 'data', 'src/fixtures'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: relativeWithoutExtension, message: 'Name the file.' }] },
      ],
      // the locale of the machine must never show
      'no-restricted-properties': ['error', { property: 'toLocaleString', message: 'Use src/text/numbers.ts.' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a const array and its union.' },
        { selector: "JSXAttribute[name.name='style']", message: 'The security policy allows no style attribute.' },
        { selector: 'CallExpression[callee.property.name="exit"]', message: 'Set process.exitCode: exit cuts pipes.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // what the types cannot know, the code may state
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
)
