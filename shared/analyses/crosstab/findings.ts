import type { Block } from '../../document/block.ts'
import { notableResidual, significanceLimit } from '../bands.ts'
import { effectSize } from '../common/effect-size.ts'
import { pText } from '../common/p-text.ts'
import type { Say } from '../common/say.ts'
import type { CrosstabOptions } from './options.ts'
import type { CrosstabResult, CrosstabTable } from './result.ts'
import { crosstabWords as words } from './sentences.ts'

/** Beyond these, naming cells helps nobody. */
const namedCells = 3

export function crosstabFindings(result: CrosstabResult, options: CrosstabOptions, say: Say): Block[] {
  const variables = { rows: say.name(options.rows), columns: say.name(options.columns) }
  const { chiSquare, raoScott } = result
  if (!chiSquare) return [neutral(say.text(words.untested, { ...variables, n: say.integer(result.n) }))]
  const significant = isSignificant(result)
  const main = say.text(significant ? words.related : words.unrelated, {
    ...variables,
    test: raoScott
      ? say.text(words.raoScottText, {
          f: say.decimal(raoScott.f, 2),
          df1: say.fixed(raoScott.df1, 2),
          df2: say.fixed(raoScott.df2, 1),
          p: pText(raoScott.p, say),
        })
      : say.text(words.chiSquareText, {
          value: say.decimal(chiSquare.value, 2),
          df: chiSquare.df,
          p: pText(chiSquare.p, say),
        }),
    v: say.decimal(result.cramersV),
    // Phi is Cohen's w, which his bands are for.
    size: say.text(effectSize('association', result.phi ?? 0)),
  })
  return [
    neutral(main),
    ...(significant ? cellFindings(result, variables, say) : []),
    ...layerFindings(result, options, say),
  ]
}

/** With two columns one share says it all: only the fuller cell of a row is named, and of a 2 × 2 table only one. */
function cellFindings(
  result: CrosstabResult,
  variables: { readonly rows: string; readonly columns: string },
  say: Say,
): Block[] {
  const twoColumns = result.columnTotals.length === 2
  const size = (residual: number | null) => Math.abs(residual ?? 0)
  return result.cells
    .filter(({ adjustedResidual }) => (twoColumns ? (adjustedResidual ?? 0) : size(adjustedResidual)) > notableResidual)
    .sort((a, b) => size(b.adjustedResidual) - size(a.adjustedResidual))
    .slice(0, result.cells.length === 4 ? 1 : namedCells)
    .map(({ row, column, rowPercent, adjustedResidual }) => {
      const total = result.columnTotals.find(({ name }) => name === column)
      return neutral(
        say.text((adjustedResidual ?? 0) > 0 ? words.fuller : words.emptier, {
          ...variables,
          row,
          column,
          percent: say.percent(rowPercent),
          total: say.percent(total?.percent ?? null),
          residual: say.decimal(adjustedResidual, 2),
        }),
      )
    })
}

function layerFindings({ layers }: CrosstabResult, { layer }: CrosstabOptions, say: Say): Block[] {
  if (layer === null) return []
  const significant = layers.filter(isSignificant)
  const names = say.list(significant.map(({ name }) => name))
  const text = say.text(words.layers, {
    layer: say.name(layer),
    count: layers.length,
    significant: significant.length,
    names: significant.length > 0 ? say.text(words.layerNames, { names }) : '',
  })
  return [neutral(text)]
}

/** Where weights make Pearson's test too hopeful, the design-based one decides. */
function isSignificant({ chiSquare, raoScott }: CrosstabTable): boolean {
  return chiSquare !== null && (raoScott ?? chiSquare).p < significanceLimit
}

function neutral(text: string): Block {
  return { kind: 'finding', tone: 'neutral', text }
}
