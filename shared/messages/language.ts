/** The languages of the product. Chinese is the default; every text exists in both, and a test proves it. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/** A sentence in every language. Placeholders are written `{name}`, words that follow a number `{name|one|many}`. */
export type Text = Readonly<Record<Language, string>>

export type Details = Readonly<Record<string, string | number>>

const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/**
 * Puts values into a text's placeholders.
 * `{n|row|rows}` becomes the first word where n is 1, else the second.
 *
 * @example fill({ 'zh-CN': '{n} 行', en: '{n} {n|row|rows}' }, 'en', { n: 3 }) // '3 rows'
 */
export function fill(text: Text, language: Language, details: Details = {}): string {
  return text[language].replace(placeholder, (whole, name: string, one?: string, many?: string) => {
    const value = details[name]
    if (value === undefined) return whole
    return one === undefined || many === undefined ? String(value) : Number(value) === 1 ? one : many
  })
}
