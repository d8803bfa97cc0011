import { refuse } from '../../errors/refusal.ts'
import type { Scale } from '../../survey/variable.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { IndexOptions } from './options.ts'
import type { IndexResult } from './result.ts'
import type { IndexItem, IndexStatistics } from './summarise.ts'
import { itemsBelow, type PlacedNode, placeNodes } from './tree.ts'

/** A node's score as a share of its scale (0-1), and on how many cases it rests. */
interface Scored {
  readonly share: number
  readonly n: number
  /** The scale common to all items below; null where they differ. */
  readonly scale: Scale | null
}

export function concludeIndex(statistics: IndexStatistics, options: IndexOptions, facts: SampleFacts): IndexResult {
  const { nodes, notes } = placeNodes(options.tree)
  const silent = statistics.items.find((item) => item.moments.n === 0)
  if (silent) refuse('itemWithoutAnswers', { item: silent.name })
  if (options.missing === 'listwise' && statistics.complete.n === 0) {
    refuse('tooFewCases', { n: 0, needed: 1, nTotal: facts.nTotal })
  }
  const scored = scoreNodes(nodes, statistics, options)
  const [root] = scored
  const factor = options.scale / 100
  const score = (root?.share ?? 0) * options.scale
  return {
    n: root?.n ?? 0,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [...sampleNotes(facts), ...notes, ...indexNotes(statistics, options, nodes, scored)],
    method: {
      id: options.missing === 'availableItems' ? 'indexOfRespondents' : 'indexOfMeans',
      references: ['iso9001'],
    },
    name: nodes[0]?.name ?? '',
    scale: options.scale,
    score,
    verdict: verdictOf(score, options),
    target: options.target === null ? null : options.target * factor,
    stretchTarget: options.stretchTarget === null ? null : options.stretchTarget * factor,
    nodes: nodes.slice(1).map(({ children: _children, ...node }, i) => {
      const { share = 0, n = 0, scale = null } = scored[i + 1] ?? {}
      const points = share * options.scale
      const mean = scale && scale[0] + share * (scale[1] - scale[0])
      return { ...node, mean, score: points, verdict: verdictOf(points, options), n }
    }),
    bands: options.bands.map(({ above, verdict }) => ({ above: above * factor, verdict })),
  }
}

function scoreNodes(nodes: readonly PlacedNode[], statistics: IndexStatistics, options: IndexOptions): Scored[] {
  const position = new Map(statistics.items.map((item, i) => [item.name, i]))
  const scored: Scored[] = []
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]
    if (!node) continue
    const own = statistics.nodes[i]
    const place = node.item === null ? undefined : position.get(node.item)
    const item = place === undefined ? undefined : statistics.items[place]
    const children = node.children.map((child) => scored[child])
    const scale = item ? item.scale : commonScale(children.map((child) => child?.scale ?? null))
    const byRespondent = options.missing === 'availableItems'
    const n = options.missing === 'listwise' ? statistics.complete.n : (own?.n ?? 0)
    const share = byRespondent
      ? (own?.means[0] ?? 0)
      : item && place !== undefined
        ? itemShare(item, place, statistics, options)
        : node.children.reduce((sum, child) => sum + (nodes[child]?.weight ?? 0) * (scored[child]?.share ?? 0), 0)
    scored[i] = { share, n, scale }
  }
  return scored
}

function itemShare(item: IndexItem, place: number, statistics: IndexStatistics, options: IndexOptions): number {
  const [min, max] = item.scale
  const mean = options.missing === 'listwise' ? statistics.complete.means[place] : item.moments.means[0]
  return ((mean ?? min) - min) / (max - min)
}

function commonScale(scales: readonly (Scale | null)[]): Scale | null {
  const [first = null] = scales
  return first && scales.every((scale) => scale?.[0] === first[0] && scale[1] === first[1]) ? first : null
}

function verdictOf(score: number, { bands, scale }: IndexOptions): string {
  const byHeight = [...bands].sort((a, b) => b.above - a.above)
  const found = byHeight.find((band) => score > (band.above * scale) / 100) ?? byHeight.at(-1)
  return found?.verdict ?? ''
}

function indexNotes(
  { items, complete, nodes: own }: IndexStatistics,
  options: IndexOptions,
  nodes: readonly PlacedNode[],
  scored: readonly Scored[],
): Note[] {
  const all = itemsBelow(options.tree)
  const notes: Note[] = items
    .filter((item) => item.turned)
    .map((item) => ({ code: 'directionReversed', details: { variable: item.name } }))
  const repeated = new Set(all.filter((name, i) => all.indexOf(name) !== i))
  notes.push(...[...repeated].map((variable): Note => ({ code: 'itemUsedTwice', details: { variable } })))
  nodes.slice(1).forEach((node, i) => {
    if (scored[i + 1]?.scale === null) notes.push({ code: 'meanOfDifferentScales', details: { node: node.name } })
  })
  const answered = own[0]?.n ?? 0
  if (options.missing === 'listwise' && complete.n < answered) {
    notes.push({ code: 'casesDropped', details: { count: answered - complete.n } })
  }
  if (options.missing === 'availableItems') notes.push({ code: 'scoredByRespondent', details: {} })
  return notes
}
