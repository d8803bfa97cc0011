import { findAnalysis } from '#shared/analyses/index.ts'
import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { type IndexResult, indexResult } from '#shared/analyses/satisfaction-index/result.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { labelAt } from '#shared/survey/answer-at.ts'
import { localDay } from '#shared/survey/local-day.ts'
import type { Variable } from '#shared/survey/variable.ts'
import {
  dataFingerprint,
  exclusionsByReason,
  type ReadableProject,
  readActions,
  readCauseTrees,
  readIndexSystem,
  readLogo,
  readPreferences,
  readProjectFacts,
  readReportSettings,
  readSnapshots,
  readSurveyDesign,
  readVariables,
  readWeightSets,
  type TableCache,
  validCounts,
} from '../project/index.ts'
import { codedComments } from '../verbatim/index.ts'
import type { PartScore, ReportInput, WaveReturn } from './report-input.ts'

export interface CollectOptions {
  readonly version: string
  readonly now: () => string
}

/** Parts of a segment below this many responses say nothing about it, and many parts make no table. */
const smallestPart = 5
const mostParts = 24

/** Reads everything a report is made of from the project. Scores of parts are computed here; results are the pinned ones. */
export function collectReport(
  project: ReadableProject,
  tables: TableCache,
  { version, now }: CollectOptions,
): ReportInput {
  const variables = readVariables(project)
  const design = readSurveyDesign(project)
  const returns = collectReturns(project, design)
  const { waveVariable } = design
  const waves = returns.flatMap(({ wave }) => (wave === null ? [] : [wave]))
  const latest = waves.at(-1)
  const reported = waveVariable === null || latest === undefined ? [] : [{ variable: waveVariable, in: [latest] }]
  const settings = readReportSettings(project)
  const snapshots = readSnapshots(project).filter(({ pinned }) => pinned)
  const scores = partScorer(project, tables, snapshots)
  return {
    projectName: readProjectFacts(project).name,
    settings,
    logo: readLogo(project),
    decimals: readPreferences(project).decimals,
    design,
    returns,
    exclusions: exclusionsByReason(project),
    snapshots,
    indexTree: readIndexSystem(project),
    weightSets: readWeightSets(project),
    causeTrees: readCauseTrees(project),
    actions: readActions(project),
    variables,
    waveScores:
      waveVariable === null || waves.length < 2
        ? []
        : waves.flatMap((wave) => scores(wave, [{ variable: waveVariable, in: [wave] }])),
    segmentScores: segmentVariables(variables, waveVariable, snapshots).flatMap((variable) => {
      const parts = segmentParts(project, tables, variable.name)
      const scored = parts.flatMap((part) => scores(part, [...reported, { variable: variable.name, in: [part] }]))
      return scored.length < 2 ? [] : [{ variable: variable.name, parts: scored }]
    }),
    verbatims: verbatims(project, tables, variables, waveVariable, latest),
    codedComments: codedComments(
      project,
      tables,
      waveVariable === null || latest === undefined ? null : { variable: waveVariable, value: latest },
    ),
    softwareVersion: version,
    dataFingerprint: dataFingerprint(project),
    // A dated report judges what is overdue as of its date, whenever it is printed again.
    today: settings.date ?? localDay(new Date(now())),
  }
}

type Condition = { readonly variable: string; readonly in: readonly string[] }

function collectReturns(project: ReadableProject, design: ReportInput['design']): WaveReturn[] {
  const counted = validCounts(project, design.waveVariable)
  const waves = counted.filter(({ wave }) => wave !== null)
  return (waves.length > 0 ? waves : counted).map(({ wave, total, valid }) => {
    const told = design.counts.find((count) => count.wave === wave)
    return { wave, distributed: told?.distributed ?? null, returned: told?.returned ?? null, total, valid }
  })
}

/**
 * The index of a part of the responses, with the rule for missing answers of the pinned index, so that the parts and the
 * whole agree; nothing where there is no index or the part cannot be scored.
 */
function partScorer(project: ReadableProject, tables: TableCache, snapshots: ReportInput['snapshots']) {
  const pinned = snapshots.find((snapshot) => snapshot.analysis === 'index')?.options['missing']
  const system = readIndexSystem(project)
  const tree = system === null ? null : treeOfIndexSystem(system)
  const analysis = findAnalysis('index')
  return (name: string, filter: readonly Condition[]): PartScore[] => {
    if (tree === null) return []
    const options = { tree, filter, scale: 100, ...(pinned === undefined ? {} : { missing: pinned }) }
    const result = attempt(() => {
      const table = tables.load(
        project,
        analysis.needs(options).map((need) => need.name),
      )
      return indexResult.parse(analysis.run(table, options))
    })
    return result === null || result.n < smallestPart ? [] : [partScore(name, result)]
  }
}

function partScore(name: string, { n, score, nodes }: IndexResult): PartScore {
  return { name, n, score, nodes: nodes.map((node) => ({ name: node.name, score: node.score })) }
}

/** A part without answers is no part of the report; whatever is not a refusal is a bug and stays one. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof RefusalError) return null
    throw error
  }
}

/** Categories that a pinned Pareto counts are complaints: what customers name, not who they are. */
function segmentVariables(
  variables: readonly Variable[],
  waveVariable: string | null,
  snapshots: ReportInput['snapshots'],
): readonly Variable[] {
  const counted = new Set(
    snapshots.flatMap(({ analysis, options }) => (analysis === 'pareto' ? [options['variable']] : [])),
  )
  return variables.filter(
    ({ role, type, name }) =>
      role === 'segment' && name !== waveVariable && type !== 'numeric' && type !== 'duration' && !counted.has(name),
  )
}

function segmentParts(project: ReadableProject, tables: TableCache, name: string): readonly string[] {
  const { rowCount, columns } = tables.load(project, [name])
  const labels = Array.from({ length: rowCount }, (_, row) => labelAt(columns.get(name), row))
  const parts = [...new Set(labels)].filter((label) => label !== null)
  return parts.length > mostParts ? [] : parts
}

/** The comments of the wave reported on, in the order they came. */
function verbatims(
  project: ReadableProject,
  tables: TableCache,
  variables: readonly Variable[],
  waveVariable: string | null,
  wave: string | undefined,
): ReportInput['verbatims'] {
  const named = variables.filter(({ role }) => role === 'text').map(({ name }) => name)
  const table = tables.load(project, waveVariable === null ? named : [...named, waveVariable])
  const waves = waveVariable === null ? undefined : table.columns.get(waveVariable)
  const isReported = (row: number): boolean => {
    if (wave === undefined || waves === undefined) return true
    return labelAt(waves, row) === wave
  }
  return named.flatMap((name) => {
    const column = table.columns.get(name)
    if (column?.kind !== 'text') return []
    const texts = Array.from(column.codes, (code, row) =>
      code >= 0 && isReported(row) ? column.categories[code] : undefined,
    )
    const given = texts.filter((text) => text !== undefined && text.trim() !== '')
    return given.length === 0 ? [] : [{ variable: name, texts: given.map(String) }]
  })
}
