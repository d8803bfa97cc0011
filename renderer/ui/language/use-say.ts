import { useCallback } from 'react'
import { type Details, fill, type Text } from '#shared/messages/language.ts'
import { useLanguage } from './language-context.tsx'

export type Say = (text: Text, details?: Details) => string

/** Says a text of the message tables in the reader's language. */
export function useSay(): Say {
  const { language } = useLanguage()
  return useCallback((text: Text, details?: Details) => fill(text, language, details), [language])
}
