import type { Measure } from '../text/measure.ts'
import type { ChartTheme } from '../theme.ts'
import { type CloudWord, layoutWordCloud } from './layout-word-cloud.ts'
import { wordCloudSvg } from './word-cloud-svg.ts'

interface CloudPlace {
  readonly width: number
  /** Default: a fixed share of the width, within bounds. */
  readonly height?: number
  readonly theme: ChartTheme
  readonly measure: Measure
}

const shape = 0.62
const lowest = 200
const tallest = 460

/** A word cloud as an SVG document of the size it is shown at. */
export function drawWordCloud(words: readonly CloudWord[], { width, theme, measure, ...place }: CloudPlace) {
  const height = place.height ?? Math.min(tallest, Math.max(lowest, Math.round(width * shape)))
  const placed = layoutWordCloud(words, { width, height, fontSize: theme.fontSize, measure })
  return { svg: wordCloudSvg(placed, { width, height }, theme), width, height }
}
