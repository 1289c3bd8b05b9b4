import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import vue from 'eslint-plugin-vue'

const features = ['plans', 'directory', 'welfare', 'notifications', 'operations']

export default defineConfigWithVueTs(
  vue.configs['flat/recommended'],
  vueTsConfigs.strict,
  { ignores: ['src/api/schema/**', 'dist/**'] },
  {
    rules: {
      // The formatter of this project is a person: only what changes meaning is checked.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'max-lines': ['error', 300],
    },
  },
  // No feature imports another; what two need lives in ui or api.
  ...features.map((name) => ({
    files: [`src/features/${name}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: features.filter((other) => other !== name).map((other) => `**/features/${other}/**`) },
      ],
    },
  })),
)
