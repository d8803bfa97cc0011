import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { chartTheme } from '#shared/charts/theme.ts'
import { type CloudWord, layoutWordCloud } from '#shared/charts/word-cloud/layout-word-cloud.ts'
import { wordCloudSvg } from '#shared/charts/word-cloud/word-cloud-svg.ts'
import { measureText } from '../../ui/block-view/measure-text.ts'
import { SvgCanvas } from '../../ui/svg-canvas.tsx'
import { useTheme } from '../../ui/theme/theme-context.tsx'
import { useWidth } from '../../ui/use-width.ts'

interface WordCloudProps {
  readonly words: readonly CloudWord[]
  readonly caption: string
  /** What a reader who cannot see the figure is told. */
  readonly description: string
  readonly onWord: (word: string) => void
}

const shape = 0.62
const tallest = 460

/** The words as a picture; a click asks for their comments. The table beside it is the same for the keyboard. */
export function WordCloud({ words, caption, description, onWord }: WordCloudProps) {
  const { theme: name } = useTheme()
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame)
  const svg = useMemo(() => {
    const theme = chartTheme(name)
    const size = { width: Math.max(240, width), height: Math.min(tallest, Math.max(200, width * shape)) }
    const measure = (text: string, fontSize: number, bold = false) => measureText(text, fontSize, bold, theme.font)
    return wordCloudSvg(layoutWordCloud(words, { ...size, fontSize: theme.fontSize, measure }), size, theme)
  }, [words, name, width])
  const pick = useEffectEvent((event: Event) => {
    const word = event.target instanceof Element ? event.target.closest<SVGElement>('[data-word]') : null
    const text = word?.dataset['word']
    if (text !== undefined) onWord(text)
  })
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const listener = (event: Event) => pick(event)
    element.addEventListener('click', listener)
    return () => element.removeEventListener('click', listener)
  }, [])
  return (
    <figure className="figure word-cloud" ref={frame}>
      <div role="img" aria-label={`${caption}. ${description}`}>
        {width === 0 ? null : <SvgCanvas svg={svg} width="100%" />}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
