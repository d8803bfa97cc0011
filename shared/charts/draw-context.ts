import type { Language } from '../messages/language.ts'
import type { Measure } from './text/measure.ts'
import type { ChartTheme } from './theme.ts'

/** What a builder needs besides the spec: how big the figure is, what it looks like, how wide its words are. */
export interface DrawContext {
  readonly theme: ChartTheme
  readonly language: Language
  readonly width: number
  readonly height: number
  readonly measure: Measure
}

/** The rectangle of the axes inside the figure, in pixels. Builders fix it, so that they know where everything lies. */
export interface Plot {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The plot left over by margins. */
export function plotWithin(
  context: DrawContext,
  margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Plot {
  return {
    left: margins.left,
    top: margins.top,
    width: Math.max(20, context.width - margins.left - margins.right),
    height: Math.max(20, context.height - margins.top - margins.bottom),
  }
}
