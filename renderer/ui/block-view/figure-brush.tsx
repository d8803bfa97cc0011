import { type PointerEvent, useState } from 'react'

export interface Corner {
  readonly x: number
  readonly y: number
}

interface FigureBrushProps {
  readonly width: number
  readonly height: number
  readonly onBrush: (from: Corner, to: Corner) => void
}

/** A click moves the pointer this far, in pixels. */
const least = 4

/** A pane over a figure on which a rectangle is drawn. Whoever has no pointer ticks the rows of the figure's data instead. */
export function FigureBrush({ width, height, onBrush }: FigureBrushProps) {
  const [drawn, setDrawn] = useState<{ from: Corner; to: Corner } | null>(null)
  const place = (event: PointerEvent<HTMLDivElement>): Corner => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return {
      x: Math.max(0, Math.min(width, event.clientX - left)),
      y: Math.max(0, Math.min(height, event.clientY - top)),
    }
  }
  const finish = () => {
    if (drawn !== null && Math.hypot(drawn.to.x - drawn.from.x, drawn.to.y - drawn.from.y) >= least) {
      onBrush(drawn.from, drawn.to)
    }
    setDrawn(null)
  }
  return (
    <div
      className="figure-brush"
      aria-hidden="true"
      style={{ width, height }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        const from = place(event)
        setDrawn({ from, to: from })
      }}
      onPointerMove={(event) => {
        const to = place(event)
        setDrawn((old) => (old === null ? null : { ...old, to }))
      }}
      onPointerUp={finish}
      onPointerCancel={() => setDrawn(null)}
    >
      {drawn === null ? null : (
        <div
          className="figure-brush-box"
          style={{
            left: Math.min(drawn.from.x, drawn.to.x),
            top: Math.min(drawn.from.y, drawn.to.y),
            width: Math.abs(drawn.to.x - drawn.from.x),
            height: Math.abs(drawn.to.y - drawn.from.y),
          }}
        />
      )}
    </div>
  )
}
