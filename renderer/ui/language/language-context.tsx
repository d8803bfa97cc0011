import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { type Language, languages } from '#shared/messages/language.ts'

interface LanguageState {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageState>({ language: 'zh-CN', setLanguage: () => undefined })
const storageKey = 'csat.language'

function remembered(): Language {
  const stored = localStorage.getItem(storageKey)
  return languages.find((language) => language === stored) ?? 'zh-CN'
}

/** Holds the language of the interface; the choice is remembered on this computer. */
export function LanguageProvider({ initial, children }: { initial?: Language; children: ReactNode }) {
  const [language, setState] = useState<Language>(() => initial ?? remembered())
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(storageKey, next)
    setState(next)
  }, [])
  const state = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return <LanguageContext value={state}>{children}</LanguageContext>
}

/** The language of the interface, and the way to change it. */
export function useLanguage(): LanguageState {
  return useContext(LanguageContext)
}
