import type { Language } from './language.ts'

const separators = { 'zh-CN': '、', en: ', ' } as const satisfies Record<Language, string>

/**
 * Names one after the other, as the language parts them.
 *
 * @example listText(['东店', '西店'], 'zh-CN') // '东店、西店'
 */
export function listText(names: readonly (string | number)[], language: Language): string {
  return names.join(separators[language])
}
