import { useEffect, useState } from 'react'

interface Box {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** How often the place is looked up (ms): pages load, panels fold, the reader scrolls. */
const interval = 200

/** Where the first of these elements is in the window; null while none of them is there. It is brought into sight once. */
export function useTarget(selectors: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useEffect(() => {
    let shown: Element | null = null
    const look = (): void => {
      const found = selectors.map((one) => document.querySelector(one)).find((one) => one !== null) ?? null
      if (found !== null && found !== shown) {
        shown = found
        found.scrollIntoView?.({ block: 'nearest' })
      }
      const next = found === null ? null : visiblePart(found)
      setBox((old) => (same(old, next) ? old : next))
    }
    look()
    const timer = setInterval(look, interval)
    window.addEventListener('resize', look)
    window.addEventListener('scroll', look, true)
    return () => {
      clearInterval(timer)
      window.removeEventListener('resize', look)
      window.removeEventListener('scroll', look, true)
    }
  }, [selectors])
  return box
}

/** The part of the element that is in the window, with a little room. */
function visiblePart(element: Element): Box {
  const room = 4
  const { top, left, right, bottom } = element.getBoundingClientRect()
  const from = { top: Math.max(2, top - room), left: Math.max(2, left - room) }
  return {
    ...from,
    width: Math.max(0, Math.min(window.innerWidth - 2, right + room) - from.left),
    height: Math.max(0, Math.min(window.innerHeight - 2, bottom + room) - from.top),
  }
}

function same(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b
  return a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height
}
