import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { palettes } from './palette.ts'
import { useMedia } from './use-media.ts'

const themeChoices = ['light', 'dark', 'system'] as const
export type ThemeChoice = (typeof themeChoices)[number]
export type ThemeName = 'light' | 'dark'

interface ThemeState {
  readonly choice: ThemeChoice
  /** What the choice means at this moment. */
  readonly theme: ThemeName
  readonly setChoice: (choice: ThemeChoice) => void
}

const ThemeContext = createContext<ThemeState>({ choice: 'system', theme: 'light', setChoice: () => undefined })
const storageKey = 'csat.theme'

function remembered(): ThemeChoice {
  const stored = localStorage.getItem(storageKey)
  return themeChoices.find((choice) => choice === stored) ?? 'system'
}

/** inkSoft → --ink-soft */
const cssName = (key: string) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** Holds light, dark or system, and writes the palette's colours as custom properties of the page. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [choice, setState] = useState<ThemeChoice>(remembered)
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const theme = choice === 'system' ? system : choice
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset['theme'] = theme
    root.style.colorScheme = theme
    for (const [key, colour] of Object.entries(palettes[theme])) root.style.setProperty(cssName(key), colour)
  }, [theme])
  const setChoice = useCallback((next: ThemeChoice) => {
    localStorage.setItem(storageKey, next)
    setState(next)
  }, [])
  const state = useMemo(() => ({ choice, theme, setChoice }), [choice, theme, setChoice])
  return <ThemeContext value={state}>{children}</ThemeContext>
}

/** The theme, as chosen and as it is at this moment. */
export function useTheme(): ThemeState {
  return useContext(ThemeContext)
}
