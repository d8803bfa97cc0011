import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in whole pixels, followed as it changes; 0 before it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  return useExtent(element, 'clientWidth')
}

/** The height of an element, likewise. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  return useExtent(element, 'clientHeight')
}

function useExtent(element: RefObject<HTMLElement | null>, side: 'clientWidth' | 'clientHeight'): number {
  const [extent, setExtent] = useState(0)
  useLayoutEffect(() => {
    const observed = element.current
    if (observed === null) return
    setExtent(Math.floor(observed[side]))
    const observer = new ResizeObserver(() => setExtent(Math.floor(observed[side])))
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element, side])
  return extent
}
