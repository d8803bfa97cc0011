import { refuse } from '../../errors/refusal.ts'
import type { MethodId } from '../../messages/methods.ts'
import type { ReferenceKey } from '../../survey/references.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import { findPairs } from './find-pairs.ts'
import type { CorrelationsOptions } from './options.ts'
import { pairsOf } from './pearson-statistics.ts'
import type { CorrelationPair, CorrelationsResult } from './result.ts'
import type { CorrelationsStatistics } from './summarise.ts'

export function concludeCorrelations(
  statistics: CorrelationsStatistics,
  options: CorrelationsOptions,
  facts: SampleFacts,
): CorrelationsResult {
  const found = findPairs(statistics, options)
  const pairs = pairsOf(options.variables.length).map(([i, j], place): CorrelationPair => {
    const { n = 0, r = null, p = null, ci = null } = found[place] ?? {}
    return { a: options.variables[i] ?? '', b: options.variables[j] ?? '', n, r, p, ci }
  })
  const most = Math.max(...pairs.map(({ n }) => n))
  // Two points always lie on a line: a correlation needs three.
  if (most < 3) refuse('tooFewCases', { n: most, needed: 3, nTotal: facts.nTotal })
  if (pairs.every(({ r }) => r === null)) refuse('allConstant')
  const n = options.missing === 'listwise' ? most : statistics.answered
  const notes: Note[] = sampleNotes(facts)
  if (options.missing === 'listwise' && n < statistics.rows) {
    notes.push({ code: 'casesDropped', details: { count: statistics.rows - n } })
  }
  for (const pair of pairs) {
    if (pair.r === null) notes.push({ code: 'pairWithoutCorrelation', details: { a: pair.a, b: pair.b, n: pair.n } })
  }
  return { n, nTotal: facts.nTotal, missing: options.missing, notes, method: methods[options.method], pairs }
}

const methods: Readonly<
  Record<CorrelationsOptions['method'], { readonly id: MethodId; readonly references: ReferenceKey[] }>
> = {
  pearson: { id: 'correlationPearson', references: ['spssAlgorithms'] },
  spearman: { id: 'correlationSpearman', references: ['spearman1904', 'fieller1957', 'spssAlgorithms'] },
  kendall: { id: 'correlationKendall', references: ['kendallGibbons1990', 'fieller1957', 'spssAlgorithms'] },
}
