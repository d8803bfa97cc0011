import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'

interface ScrollAreaProps {
  readonly label: string
  readonly children: ReactNode
  readonly className?: string
  readonly ref?: Ref<HTMLElement | null>
}

/** Scrolls when its content is too large; only then it takes the focus, so that the keyboard can scroll too. */
export function ScrollArea({ label, children, className = '', ref }: ScrollAreaProps) {
  const area = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => area.current)
  useEffect(() => {
    const element = area.current
    if (element === null) return
    const look = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth + 1 ||
          (className !== '' && element.scrollHeight > element.clientHeight + 1),
      )
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [className])
  const keyboard = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {}
  return (
    <section ref={area} className={`scroll-area ${className}`} {...keyboard}>
      {children}
    </section>
  )
}
