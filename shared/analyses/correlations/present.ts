import type { Block, FigureBlock } from '../../document/block.ts'
import { significanceLimit } from '../bands.ts'
import { effectSize } from '../common/effect-size.ts'
import { pText } from '../common/p-text.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answeredAll } from '../common/stands.ts'
import type { PresentContext } from '../define.ts'
import type { CorrelationsOptions } from './options.ts'
import type { CorrelationPair, CorrelationsResult } from './result.ts'
import { correlationsWords as words } from './sentences.ts'
import { correlationTables } from './tables.ts'

/** More bars than this are no figure any more. */
const mostBars = 15

export function presentCorrelations(result: CorrelationsResult, context: PresentContext<CorrelationsOptions>): Block[] {
  const say = createSay(context)
  return [
    ...findings(result, say),
    ...correlationTables(result, context.options, say),
    ...(result.pairs.length > 1 ? [figure(result, context.options, say)] : []),
    ...noteBlocks(result, say),
  ]
}

function bySize({ pairs }: CorrelationsResult): CorrelationPair[] {
  return pairs.filter(({ r }) => r !== null).sort((a, b) => Math.abs(b.r ?? 0) - Math.abs(a.r ?? 0))
}

function findings(result: CorrelationsResult, say: Say): Block[] {
  const sorted = bySize(result)
  const significant = sorted.filter(({ p }) => p !== null && p < significanceLimit)
  const details = (pair: CorrelationPair | undefined) => ({
    a: say.name(pair?.a ?? ''),
    b: say.name(pair?.b ?? ''),
    r: say.decimal(pair?.r ?? null),
    p: pText(pair?.p ?? null, say),
    n: say.integer(pair?.n ?? null),
    size: say.text(effectSize('association', pair?.r ?? 0)),
  })
  const texts = [say.text(words.strongest, details(sorted[0]))]
  if (sorted.length > 1) {
    texts.push(
      say.text(words.weakest, details(sorted.at(-1))),
      say.text(words.overview, {
        count: sorted.length,
        significant: significant.length,
        negative: significant.filter(({ r }) => (r ?? 0) < 0).length,
      }),
    )
  }
  return texts.map((text) => ({ kind: 'finding', tone: 'neutral', text }))
}

function figure(result: CorrelationsResult, options: CorrelationsOptions, say: Say): FigureBlock {
  const along = alongWith(options, options.variables)
  const sorted = bySize(result).slice(0, mostBars)
  const [first] = sorted
  const negative = sorted.some(({ r }) => (r ?? 0) < 0)
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      count: sorted.length,
      a: say.name(first?.a ?? ''),
      b: say.name(first?.b ?? ''),
      r: say.decimal(first?.r ?? null),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: {
        title: say.text(words[options.method]),
        min: negative ? -1 : 0,
        max: 1,
        digits: 2,
        quantity: 'coefficient',
      },
      bars: sorted.map(({ a, b, n, r, ci }) => ({
        name: say.text(words.pair, { a: say.name(a), b: say.name(b) }),
        value: r ?? 0,
        n,
        stands: { all: answeredAll([a, b, ...along]) },
        ...(ci && (negative || ci.lower >= 0) ? { low: ci.lower, high: ci.upper } : {}),
      })),
    },
  }
}
