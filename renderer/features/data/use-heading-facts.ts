import { useEffect, useRef, useState } from 'react'
import type { Variable } from '#shared/survey/variable.ts'
import type { HeadingPlace } from './response-column-facts.tsx'

/** How long the pointer or the keyboard rests on a heading before it tells (ms): passing over is no question. */
const rest = 350

/** Which heading of the grid is being asked about, by pointer or by keyboard. */
export function useHeadingFacts(variables: readonly Variable[]) {
  const [place, setPlace] = useState<HeadingPlace | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef<Element | null>(null)
  useEffect(() => () => clearTimeout(waiting.current), [])
  function leave(): void {
    clearTimeout(waiting.current)
    asked.current = null
    setPlace(null)
  }
  /** Something below this element has the pointer or the focus. */
  function ask(target: EventTarget): void {
    const heading = target instanceof Element ? target.closest('.ag-header-cell') : null
    if (heading === asked.current) return
    leave()
    const variable = variables.find(({ name }) => name === heading?.getAttribute('col-id'))
    if (heading === null || variable === undefined) return
    asked.current = heading
    waiting.current = setTimeout(() => {
      const { left, bottom } = heading.getBoundingClientRect()
      setPlace({ variable, left, bottom })
    }, rest)
  }
  return { place, ask, leave }
}
