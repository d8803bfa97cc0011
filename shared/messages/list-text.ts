import type { Language } from './language.ts'

const separators = { 'zh-CN': '、', en: ', ' } as const satisfies Record<Language, string>
const clauseSeparators = { 'zh-CN': '；', en: '; ' } as const satisfies Record<Language, string>

/**
 * Names one after the other, as the language parts them.
 *
 * @example listText(['东店', '西店'], 'zh-CN') // '东店、西店'
 */
export function listText(names: readonly (string | number)[], language: Language): string {
  return names.join(separators[language])
}

/**
 * Clauses one after the other, which may hold lists of names themselves.
 *
 * @example clausesText(['门店 = 东店、西店', '期次 = 1'], 'zh-CN') // '门店 = 东店、西店；期次 = 1'
 */
export function clausesText(clauses: readonly string[], language: Language): string {
  return clauses.join(clauseSeparators[language])
}
