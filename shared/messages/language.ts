/** The languages of the product. Chinese is the default; every text exists in both, and a test proves it. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/** A sentence in every language. Placeholders are written `{name}`. */
export type Text = Readonly<Record<Language, string>>

export type Details = Readonly<Record<string, string | number>>

/**
 * Puts values into a text's placeholders.
 *
 * @example fill({ 'zh-CN': '{n} 行', en: '{n} rows' }, 'en', { n: 3 }) // '3 rows'
 */
export function fill(text: Text, language: Language, details: Details = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = details[name]
    return value === undefined ? whole : String(value)
  })
}
