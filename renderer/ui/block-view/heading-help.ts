import { createContext, type ReactNode } from 'react'
import type { StatisticKey } from '#shared/messages/help/index.ts'

/** What stands beside the heading of a column or row to explain its statistic; null: nothing. The pages that know the statistics give it. */
export const HeadingHelp = createContext<(statistic: StatisticKey) => ReactNode>(() => null)
