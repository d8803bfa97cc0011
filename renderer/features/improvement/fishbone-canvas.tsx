import { ExpandOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { improvementTexts } from '#shared/messages/app/improvement.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { ScrollArea } from '../../ui/scroll-area.tsx'
import { SvgCanvas } from '../../ui/svg-canvas.tsx'
import { useReducedMotion } from '../../ui/theme/use-media.ts'
import { useFishbone } from '../../ui/use-fishbone.ts'
import { useHeight, useWidth } from '../../ui/use-width.ts'
import { type ParetoBarData, readBar } from './pareto-bar-data.ts'

interface FishboneCanvasProps {
  readonly tree: CauseTree
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onDropBar: (bar: ParetoBarData, id: string) => void
  readonly readOnly: boolean
}

const zoomStep = 1.25
/** Below this the labels cannot be read: a chosen cause is shown so large, and the diagram is scrolled to it. */
const readable = 0.75
const framePadding = 8

/** The diagram for mouse and eye: click selects, a dropped bar becomes effect or cause. The outline below is its keyboard. */
export function FishboneCanvas({ tree, selected, onSelect, onDropBar, readOnly }: FishboneCanvasProps) {
  const say = useSay()
  const { svg, geometry } = useFishbone(tree)
  const reducedMotion = useReducedMotion()
  /** null: the whole diagram from head to tail; with a cause chosen, so large that its surroundings can be read. */
  const [zoom, setZoom] = useState<number | null>(null)
  const canvas = useRef<HTMLElement>(null)
  const frameWidth = useWidth(canvas)
  const frameHeight = useHeight(canvas)
  const fit = Math.min(
    1,
    (frameWidth - 2 * framePadding) / geometry.width,
    (frameHeight - 2 * framePadding) / geometry.height,
  )
  const box = geometry.nodes.find(({ id }) => id === selected)?.box
  const scale = zoom ?? (box === undefined ? fit : Math.max(fit, readable))
  const pick = useEffectEvent((event: Event, act: (id: string) => void) => {
    const label = event.target instanceof Element ? event.target.closest<SVGElement>('[data-id]') : null
    const id = label?.dataset['id']
    if (id !== undefined) act(id)
  })
  const dropped = useEffectEvent((event: DragEvent) => {
    const bar = event.dataTransfer === null ? null : readBar(event.dataTransfer)
    if (bar === null || readOnly) return
    event.preventDefault()
    pick(event, (id) => onDropBar(bar, id))
  })
  const select = useEffectEvent((id: string) => onSelect(id))
  useEffect(() => {
    // The head is where reading begins.
    const element = canvas.current
    if (element === null) return
    const top = geometry.spine.y1 * scale - element.clientHeight / 2
    element.scrollTo({ left: tree.head === 'right' ? geometry.width * scale : 0, top })
  }, [tree.head, geometry, scale])
  useEffect(() => {
    if (box === undefined) return
    const element = canvas.current
    const x = (box.x + box.width / 2) * scale
    const y = (box.y + box.height / 2) * scale
    if (element === null || isVisible(element, x, y)) return
    const behavior = reducedMotion ? 'auto' : 'smooth'
    element.scrollTo({ left: x - element.clientWidth / 2, top: y - element.clientHeight / 2, behavior })
  }, [box, scale, reducedMotion])
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const abort = new AbortController()
    const { signal } = abort
    element.addEventListener('click', (event) => pick(event, select), { signal })
    element.addEventListener('dragover', (event) => event.preventDefault(), { signal })
    element.addEventListener('drop', (event) => dropped(event), { signal })
    return () => abort.abort()
  }, [])
  return (
    <div className="fishbone-frame">
      <ScrollArea label={say(improvementTexts.fishbone)} className="fishbone-canvas" ref={canvas}>
        <div style={{ position: 'relative', width: geometry.width * scale }}>
          <SvgCanvas svg={svg} width="100%" />
          {box === undefined ? null : (
            <span
              className="fishbone-selected"
              style={{
                left: percent(box.x - 3, geometry.width),
                top: percent(box.y - 3, geometry.height),
                width: percent(box.width + 6, geometry.width),
                height: percent(box.height + 6, geometry.height),
              }}
            />
          )}
        </div>
      </ScrollArea>
      <div className="fishbone-zoom">
        <Button
          size="small"
          type="text"
          icon={<ZoomOutOutlined aria-hidden="true" />}
          aria-label={say(improvementTexts.zoomOut)}
          title={say(improvementTexts.zoomOut)}
          onClick={() => setZoom(scale / zoomStep)}
        />
        <Button
          size="small"
          type="text"
          icon={<ZoomInOutlined aria-hidden="true" />}
          aria-label={say(improvementTexts.zoomIn)}
          title={say(improvementTexts.zoomIn)}
          onClick={() => setZoom(scale * zoomStep)}
        />
        <Button
          size="small"
          type="text"
          icon={<ExpandOutlined aria-hidden="true" />}
          aria-label={say(improvementTexts.zoomFit)}
          title={say(improvementTexts.zoomFit)}
          onClick={() => setZoom(fit)}
        />
      </div>
    </div>
  )
}

function isVisible(element: HTMLElement, x: number, y: number): boolean {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = element
  return x > scrollLeft && x < scrollLeft + clientWidth && y > scrollTop && y < scrollTop + clientHeight
}

function percent(part: number, whole: number): string {
  return `${(part / whole) * 100}%`
}
