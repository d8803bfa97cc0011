import type { FigureMark } from '#shared/charts/figure-marks.ts'
import { markAt } from '#shared/charts/mark-at.ts'
import type { ChartSpec } from '#shared/charts/spec.ts'
import { escapeXml } from '#shared/charts/text/escape-xml.ts'
import { figureTexts } from '#shared/messages/app/cards.ts'
import { fill, type Language } from '#shared/messages/language.ts'

/** Where a mark is in the drawn figure. */
interface Pointed {
  readonly seriesIndex?: number | undefined
  readonly dataIndex?: number | undefined
}

/** What stands beside the pointer: the name, the value in words, and how many cases it rests on. HTML. */
export function markTooltip(
  spec: ChartSpec,
  marks: readonly FigureMark[],
  language: Language,
  n: number | null,
): (pointed: unknown) => string {
  const lineOf = ({ name, seriesName, value }: FigureMark) =>
    `<strong>${escapeXml(seriesName === '' ? name : `${name} · ${seriesName}`)}</strong><br/>${escapeXml(value)}`
  const casesOf = (own: number | null) => {
    if (own !== null) return `<br/>${fill(figureTexts.n, language, { n: own.toLocaleString('en') })}`
    return n === null ? '' : `<br/>${fill(figureTexts.nResult, language, { n: n.toLocaleString('en') })}`
  }
  return (pointed) => {
    if (!isPointed(pointed)) return ''
    const { seriesIndex = 0, dataIndex = 0 } = pointed
    if (spec.kind === 'radar') {
      const axes = marks.filter(({ series }) => series === dataIndex)
      return `${axes.map(({ name, value }) => `${escapeXml(name)} <strong>${escapeXml(value)}</strong>`).join('<br/>')}${casesOf(null)}`
    }
    const mark = markAt(spec, marks, seriesIndex, dataIndex)
    return mark === null ? '' : lineOf(mark) + casesOf(mark.n)
  }
}

function isPointed(value: unknown): value is Pointed {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
