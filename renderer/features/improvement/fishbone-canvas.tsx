import { ExpandOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { improvementTexts } from '#shared/messages/app/improvement.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { SvgCanvas } from '../../ui/svg-canvas.tsx'
import { useFishbone } from '../../ui/use-fishbone.ts'
import { type ParetoBarData, readBar } from './pareto-bar-data.ts'

interface FishboneCanvasProps {
  readonly tree: CauseTree
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onDropBar: (bar: ParetoBarData, id: string) => void
  readonly readOnly: boolean
}

const zoomStep = 1.25

/** The diagram for mouse and eye: click selects, a dropped bar becomes effect or cause. The outline below is its keyboard. */
export function FishboneCanvas({ tree, selected, onSelect, onDropBar, readOnly }: FishboneCanvasProps) {
  const say = useSay()
  const { svg, geometry } = useFishbone(tree)
  /** null: as wide as the panel. */
  const [zoom, setZoom] = useState<number | null>(null)
  const canvas = useRef<HTMLElement>(null)
  const box = geometry.nodes.find(({ id }) => id === selected)?.box
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
      <figure className="fishbone-canvas" ref={canvas}>
        <div style={{ position: 'relative', width: zoom === null ? '100%' : geometry.width * zoom }}>
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
      </figure>
      <div className="fishbone-zoom">
        <Button
          size="small"
          type="text"
          icon={<ZoomOutOutlined aria-hidden="true" />}
          aria-label={say(improvementTexts.zoomOut)}
          title={say(improvementTexts.zoomOut)}
          onClick={() => setZoom((zoom ?? 1) / zoomStep)}
        />
        <Button
          size="small"
          type="text"
          icon={<ZoomInOutlined aria-hidden="true" />}
          aria-label={say(improvementTexts.zoomIn)}
          title={say(improvementTexts.zoomIn)}
          onClick={() => setZoom((zoom ?? 1) * zoomStep)}
        />
        <Button
          size="small"
          type="text"
          icon={<ExpandOutlined aria-hidden="true" />}
          aria-label={say(improvementTexts.zoomFit)}
          title={say(improvementTexts.zoomFit)}
          onClick={() => setZoom(null)}
        />
      </div>
    </div>
  )
}

function percent(part: number, whole: number): string {
  return `${(part / whole) * 100}%`
}
