import type { Language } from '#shared/messages/language.ts'

/** Chinese readers get the dates of the data and the report, 2026-07-15; Sweden's format is that, in any browser. */
const locales = { 'zh-CN': 'sv-SE', en: 'en' } as const satisfies Record<Language, string>

/**
 * When something happened, to the minute, in the time of this computer.
 *
 * @example momentText('2026-07-15T01:30:00Z', 'zh-CN') // '2026-07-15 09:30' in China
 */
export function momentText(iso: string, language: Language): string {
  const style = language === 'zh-CN' ? 'short' : 'medium'
  return new Intl.DateTimeFormat(locales[language], { dateStyle: style, timeStyle: 'short' }).format(new Date(iso))
}

/** The day something happened. */
export function dayText(iso: string, language: Language): string {
  const style = language === 'zh-CN' ? 'short' : 'medium'
  return new Intl.DateTimeFormat(locales[language], { dateStyle: style }).format(new Date(iso))
}
