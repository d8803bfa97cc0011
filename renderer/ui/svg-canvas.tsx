import { useEffect, useRef } from 'react'

/** Shows a drawing made as SVG text. The text is parsed as a document of its own; scripts in it would never run. */
export function SvgCanvas({ svg, width }: { svg: string; width: number | string }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    drawing.setAttribute('aria-hidden', 'true')
    drawing.removeAttribute('width')
    drawing.removeAttribute('height')
    frame.current?.replaceChildren(document.importNode(drawing, true))
  }, [svg])
  return <div ref={frame} className="svg-canvas" style={{ width }} />
}
