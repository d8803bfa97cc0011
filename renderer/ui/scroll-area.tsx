import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Scrolls sideways when its content is too wide; only then it takes the focus, so that the keyboard can scroll too. */
export function ScrollArea({ label, children }: { label: string; children: ReactNode }) {
  const area = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = area.current
    if (element === null) return
    const look = () => setScrolls(element.scrollWidth > element.clientWidth + 1)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const keyboard = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {}
  return (
    <section ref={area} style={{ overflowX: 'auto' }} {...keyboard}>
      {children}
    </section>
  )
}
