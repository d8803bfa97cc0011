import { createContext, type ReactNode } from 'react'

/** What stands beside the heading of a column to explain it; null: nothing. The pages that know the statistics give it. */
export const HeadingHelp = createContext<(heading: string) => ReactNode>(() => null)
