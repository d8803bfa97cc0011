import { useRef, useState } from 'react'
import { keepColumnMemory, readColumnMemory } from './response-column-memory.ts'

/** The remembered look of a project's grid: hidden columns as state, widths without drawing anything anew. */
export function useColumnMemory(project: string) {
  const memory = useRef(readColumnMemory(project))
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(memory.current.hidden))
  return {
    hidden,
    hide: (next: ReadonlySet<string>) => {
      memory.current = { ...memory.current, hidden: [...next] }
      keepColumnMemory(project, memory.current)
      setHidden(next)
    },
    widthOf: (name: string): number | undefined => memory.current.widths[name],
    keepWidth: (name: string, width: number) => {
      memory.current = { ...memory.current, widths: { ...memory.current.widths, [name]: Math.round(width) } }
      keepColumnMemory(project, memory.current)
    },
  }
}
