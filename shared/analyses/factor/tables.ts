import type { Cell, TableBlock, TableColumn } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say, Word } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import { lowestItemAdequacy } from '../validity-bands.ts'
import { factorHead, factorName } from './names.ts'
import type { FactorOptions } from './options.ts'
import type { FactorResult } from './result.ts'
import { factorWords as words } from './sentences.ts'

/** More columns than this want a landscape page. */
const mostColumns = 9

export function suitabilityTable(result: FactorResult, say: Say): TableBlock {
  const { kmo, bartlett } = result
  return {
    kind: 'table',
    caption: say.text(words.suitabilityCaption),
    columns: [{ ...say.heading(words.statistic), align: 'left' }, right(say.heading(words.value))],
    rows: [
      [say.row(words.kmoRow), kmo.overall],
      [say.row(words.chiSquareRow), bartlett.chiSquare],
      [say.row(words.dfRow), { value: bartlett.df, format: formats.integer }],
      [say.row(words.pRow), { value: bartlett.p, format: formats.p }],
    ],
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

export function varianceTable(result: FactorResult, say: Say): TableBlock {
  const { eigenvalues, variance, rotated } = result
  const percent = (word: Word): TableColumn => right(say.heading(word), formats.percent)
  let cumulative = 0
  const rows = eigenvalues.map((value, k): Cell[] => {
    const share = (100 * value) / eigenvalues.length
    cumulative += share
    const own = rotated?.variance[k]
    return [
      factorHead(result, k, say),
      value,
      share,
      cumulative,
      variance[k]?.sumOfSquares ?? blank,
      ...(rotated ? [own?.sumOfSquares ?? blank] : []),
      ...(rotated && !result.factorCorrelations ? [own?.percent ?? blank, own?.cumulativePercent ?? blank] : []),
    ]
  })
  const rotatedColumns = rotated ? [right(say.heading(words.rotatedSum))] : []
  const percentColumns =
    rotated && !result.factorCorrelations ? [percent(words.rotatedPercent), percent(words.rotatedCumulative)] : []
  return {
    kind: 'table',
    caption: say.text(words.varianceCaption),
    columns: [
      { ...say.heading(result.extraction === 'pca' ? words.componentColumn : words.factorColumn), align: 'left' },
      right(say.heading(words.eigenvalue)),
      percent(words.percent),
      percent(words.cumulative),
      right(say.heading(words.extractedSum)),
      ...rotatedColumns,
      ...percentColumns,
    ],
    rows,
    notes: [sampleLine(result, say)],
  }
}

/** An empty cell, where there is no factor to speak of. */
const blank = ''

export function loadingTables(result: FactorResult, options: FactorOptions, say: Say): TableBlock[] {
  const { rotated } = result
  const { extraction } = result
  const rotation = rotationLine(options, say)
  const communality = { word: words.communality, values: result.communalities.map((c) => c.extraction) }
  const initial = { word: words.initialCommunality, values: result.communalities.map((c) => c.initial) }
  const adequacy = { word: words.adequacy, values: result.kmo.items.map((item) => item.value) }
  const unrotated = matrix(result, options, say, {
    caption: say.text(words.loadingsCaption),
    rows: result.loadings,
    more: [...(extraction === 'pca' ? [] : [initial]), communality, adequacy],
    notes: [],
  })
  if (!rotated) return [unrotated]
  const main = matrix(result, options, say, {
    caption: say.text(rotated.structure ? words.patternCaption : words.rotatedCaption),
    rows: rotated.loadings,
    more: [communality],
    notes: [rotation],
  })
  const structure = rotated.structure
    ? [
        matrix(result, options, say, {
          caption: say.text(words.structureCaption),
          rows: rotated.structure,
          more: [],
          notes: [rotation],
        }),
      ]
    : []
  return [main, ...structure, unrotated]
}

interface Matrix {
  readonly caption: string
  readonly rows: FactorResult['loadings']
  readonly more: readonly { readonly word: Word; readonly values: readonly (number | null)[] }[]
  readonly notes: readonly string[]
}

function matrix(result: FactorResult, options: FactorOptions, say: Say, given: Matrix): TableBlock {
  const { loadingLimit, sortLoadings, hideLoadingsBelow: least } = options
  const factors = Array.from({ length: result.factorsRetained }, (_, k) =>
    right({ title: factorHead(result, k, say), statistic: 'loading' }),
  )
  const columns = [
    { ...say.heading(commonWords.item), align: 'left' } as const,
    ...factors,
    ...given.more.map(({ word }) => right(say.heading(word))),
  ]
  return {
    kind: 'table',
    caption: given.caption,
    columns,
    rows: (sortLoadings ? bySize(given.rows) : [...given.rows.entries()]).map(([i, { name, values }]): Cell[] => [
      say.name(name),
      ...values.map((value): Cell => {
        if (Math.abs(value) < least) return blank
        return Math.abs(value) >= loadingLimit ? { value, bold: true } : value
      }),
      ...given.more.map(({ word, values: more }): Cell => {
        const value = more[i] ?? null
        const low = word === words.adequacy && value !== null && value < lowestItemAdequacy
        return low ? { value, tone: 'bad' } : value
      }),
    ]),
    notes: [
      say.text(words.boldNote, { limit: loadingLimit }),
      ...(sortLoadings ? [say.text(words.sortedNote)] : []),
      ...(least > 0 ? [say.text(words.hiddenNote, { limit: least })] : []),
      ...given.notes,
      sampleLine(result, say),
    ],
    ...(columns.length > mostColumns ? { size: 'page' as const } : {}),
  }
}

/** The items of the first factor, then those of the second …, each by its largest absolute loading; with their old places. */
function bySize(rows: FactorResult['loadings']): [number, FactorResult['loadings'][number]][] {
  const placed = rows.map(({ values }) => {
    const sizes = values.map(Math.abs)
    const size = Math.max(...sizes)
    return { size, factor: sizes.indexOf(size) }
  })
  return [...rows.entries()].sort(([a], [b]) => {
    const [first, second] = [placed[a], placed[b]]
    if (first === undefined || second === undefined) return 0
    return first.factor - second.factor || second.size - first.size
  })
}

export function correlationTable(result: FactorResult, options: FactorOptions, say: Say): TableBlock[] {
  const { factorCorrelations } = result
  if (!factorCorrelations) return []
  return [
    {
      kind: 'table',
      caption: say.text(words.correlationCaption),
      columns: [
        { ...say.heading(result.extraction === 'pca' ? words.componentColumn : words.factorColumn), align: 'left' },
        ...factorCorrelations.map((_, k) => right({ title: factorHead(result, k, say), statistic: 'loading' })),
      ],
      rows: factorCorrelations.map((row, k): Cell[] => [factorName(result, k, say), ...row]),
      notes: [rotationLine(options, say), sampleLine(result, say)],
    },
  ]
}

function rotationLine({ rotation, kappa, kaiserNormalization }: FactorOptions, say: Say): string {
  if (rotation === 'none') return ''
  return say.text(words.rotationLine, {
    rotation: say.text(words[rotation], { kappa }),
    normalised: say.text(kaiserNormalization ? words.kaiserOn : words.kaiserOff),
  })
}
