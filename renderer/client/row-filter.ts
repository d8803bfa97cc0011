import { createContext } from 'react'

/** The condition that the rows of the data view are read by; null: all of them. Places in the grid are places among these. */
export const RowFilter = createContext<string | null>(null)
