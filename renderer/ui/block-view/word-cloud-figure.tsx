import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { chartTheme } from '#shared/charts/theme.ts'
import { drawWordCloud } from '#shared/charts/word-cloud/draw-word-cloud.ts'
import type { CloudWord } from '#shared/charts/word-cloud/layout-word-cloud.ts'
import { SvgCanvas } from '../svg-canvas.tsx'
import { useTheme } from '../theme/theme-context.tsx'
import { useWidth } from '../use-width.ts'
import { measureText } from './measure-text.ts'

interface WordCloudFigureProps {
  readonly words: readonly CloudWord[]
  /** A word was clicked. */
  readonly onWord?: (word: string) => void
}

const narrowest = 240

/** Words as a picture, as wide as there is room. */
export function WordCloudFigure({ words, onWord }: WordCloudFigureProps) {
  const { theme: name } = useTheme()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const drawing = useMemo(() => {
    const theme = chartTheme(name)
    const measure = (text: string, size: number, bold = false) => measureText(text, size, bold, theme.font)
    return drawWordCloud(words, { width: Math.max(narrowest, width), theme, measure })
  }, [words, name, width])
  const pick = useEffectEvent((event: Event) => {
    const word = event.target instanceof Element ? event.target.closest<SVGElement>('[data-word]') : null
    const text = word?.dataset['word']
    if (text !== undefined) onWord?.(text)
  })
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const listener = (event: Event) => pick(event)
    element.addEventListener('click', listener)
    return () => element.removeEventListener('click', listener)
  }, [])
  return <div ref={frame}>{width === 0 ? null : <SvgCanvas svg={drawing.svg} width="100%" />}</div>
}
