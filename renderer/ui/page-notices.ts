import { createContext, type ReactNode } from 'react'

/** What stands between a page's head and its content whatever the page: given by the frame around it. */
export const PageNotices = createContext<ReactNode>(null)
