import { refuse } from '../../errors/refusal.ts'
import { describe } from '../../statistics/descriptive/describe.ts'
import type { GroupSummary } from '../../statistics/tests/group-summary.ts'
import { leveneTest } from '../../statistics/tests/levene.ts'
import { meanInterval } from '../../statistics/tests/mean-interval.ts'
import { oneWayAnova } from '../../statistics/tests/one-way-anova.ts'
import { cohensD, pooledTTest, welchTTest } from '../../statistics/tests/t-tests.ts'
import { tukeyHsd } from '../../statistics/tests/tukey-hsd.ts'
import { welchAnova } from '../../statistics/tests/welch-anova.ts'
import { smallGroupLimit } from '../bands.ts'
import { namedCategories } from '../common/named-categories.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import { wantedCategories } from '../common/wanted-categories.ts'
import type { Note } from '../define.ts'
import type { CompareGroupsOptions } from './options.ts'
import type { CompareGroupsResult } from './result.ts'
import type { CompareGroupsStatistics } from './summarise.ts'

/** More groups than this are counted in a note instead of named. */
const namedGroups = 2

export function concludeCompareGroups(
  statistics: CompareGroupsStatistics,
  options: CompareGroupsOptions,
  facts: SampleFacts,
): CompareGroupsResult {
  const { level } = options
  const chosen = chosenGroups(statistics, options)
  const described = chosen.map(({ counts }) => describe(counts))
  if (described.every(({ min, max }) => min === described[0]?.min && max === min)) {
    refuse('constantMeasure', { variable: options.dependent })
  }
  const summaries = described.map(
    ({ effectiveN, mean, variance }): GroupSummary => ({
      n: effectiveN,
      mean: mean ?? Number.NaN,
      variance: variance ?? Number.NaN,
    }),
  )
  const groups = chosen.map(({ name, value }, i) => {
    const { n = 0, mean = null, sd = null } = described[i] ?? {}
    const summary = summaries[i]
    return { name, value, n, mean: mean ?? 0, sd, ci: summary ? meanInterval(summary, level) : null }
  })
  const levene = leveneTest(chosen.map(({ counts }) => counts))
  const [first, second] = summaries
  const two = summaries.length === 2 && first && second
  return {
    n: groups.reduce((sum, { n }) => sum + n, 0),
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [...sampleNotes(facts), ...groupNotes(statistics, groups)],
    method: {
      id: 'compareGroups',
      references: ['levene1960', 'welch1947', 'welch1951', 'kramer1956', 'cohen1988', 'spssAlgorithms'],
    },
    groups,
    levene: levene && { value: levene.f, df1: levene.df1, df2: levene.df2, p: levene.p },
    tTest: two ? { pooled: pooledTTest(first, second, level), welch: welchTTest(first, second, level) } : null,
    anova: oneWayAnova(summaries),
    welchAnova: welchAnova(summaries),
    tukey:
      tukeyHsd(summaries, level)?.map(({ a, b, ...pair }) => ({
        a: groups[a]?.name ?? '',
        b: groups[b]?.name ?? '',
        ...pair,
      })) ?? null,
    cohensD: two ? cohensD(first, second) : null,
  }
}

/** The groups to compare in their order, each with its answers. */
function chosenGroups({ groups }: CompareGroupsStatistics, options: CompareGroupsOptions) {
  const named = namedCategories(groups.map(({ category }) => category))
  const chosen = wantedCategories(options.group, named, options.groups)
  if (chosen.length < 2) refuse('oneGroup', { variable: options.group, count: chosen.length })
  return chosen.flatMap((category) => {
    const group = groups.find((one) => one.category.value === category.value)
    return group ? [{ ...category, counts: group.counts }] : []
  })
}

function groupNotes(statistics: CompareGroupsStatistics, groups: CompareGroupsResult['groups']): Note[] {
  const notes: Note[] = []
  if (statistics.dropped > 0) notes.push({ code: 'casesDropped', details: { count: statistics.dropped } })
  for (const { name, n } of groups) if (n === 1) notes.push({ code: 'singleCaseGroup', details: { group: name } })
  const constant = groups.filter(({ n, sd }) => n > 1 && sd === 0)
  if (constant.length > namedGroups) notes.push({ code: 'constantGroups', details: { count: constant.length } })
  else notes.push(...constant.map(({ name }): Note => ({ code: 'constantGroup', details: { group: name } })))
  const small = groups.filter(({ n }) => n > 1 && n < smallGroupLimit)
  if (small.length > namedGroups) {
    notes.push({ code: 'smallGroups', details: { count: small.length, limit: smallGroupLimit } })
  } else {
    notes.push(
      ...small.map(
        ({ name, n }): Note => ({ code: 'smallGroup', details: { group: name, n, limit: smallGroupLimit } }),
      ),
    )
  }
  return notes
}
