import { z } from 'zod'
import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { noCommentFilter } from '#shared/survey/comment-filter.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { computeOnProject } from '../analysis/compute-on-project.ts'
import {
  asOneStep,
  createTableCache,
  keepSnapshot,
  readIndexSystem,
  saveAction,
  saveCauseTree,
  saveIndexSystem,
  saveReportSettings,
  saveSurveyDesign,
  saveWeightSet,
  type TableCache,
  type WritableProject,
  type WriteOptions,
} from '../project/index.ts'
import { acceptProposed, saveFrame } from '../verbatim/index.ts'
import type { SampleContents } from './sample-contents.ts'
import { ahpOptions, entropyNode, entropyOptions, sampleResults } from './sample-results.ts'

const weighted = z.object({ weights: z.array(z.object({ name: z.string(), weight: z.number() })) })

/**
 * Does on imported responses what an analyst does: design, index system, weights, results, causes, actions, report. A step
 * of the history each, so that undo in the finished project takes back little.
 */
export function fillSampleProject(
  project: WritableProject,
  sample: SampleContents,
  { environment }: Pick<WriteOptions, 'environment'>,
): void {
  const tables = createTableCache()
  asOneStep(project, 'setUpProject', sample.projectName, () => {
    saveSurveyDesign(project, sample.design)
    saveIndexSystem(project, sample.index)
  })
  codeSample(project, tables, sample)
  const set = (options: Pick<WeightSet, 'name' | 'nodeId' | 'analysis' | 'options'>): WeightSet => ({
    ...options,
    id: environment.newId(),
    weights: weightsOf(project, tables, options.analysis, options.options),
    createdAt: environment.now(),
  })
  const { weightSets, index } = sample
  const ahp = { name: weightSets.ahp, nodeId: index.id, analysis: 'ahp', options: ahpOptions(sample) } as const
  saveWeightSet(project, set(ahp), { apply: true })
  const factor = entropyNode(sample).id
  const entropy = { name: weightSets.entropy, nodeId: factor, analysis: 'entropyWeights' } as const
  saveWeightSet(project, set({ ...entropy, options: entropyOptions(sample) }))
  keepResults(project, tables, sample)
  asOneStep(project, 'saveCauseTree', '', () => {
    for (const tree of sample.causeTrees) saveCauseTree(project, tree)
  })
  asOneStep(project, 'saveAction', '', () => {
    for (const action of sample.actions) saveAction(project, action)
  })
  saveReportSettings(project, sample.reportSettings)
}

/** The frame, and what its keyword rules propose taken over, as an analyst does on a first pass. */
function codeSample(project: WritableProject, tables: TableCache, { coding }: SampleContents): void {
  const { variable, codes, naming } = coding
  saveFrame(project, { variable, codes, merged: [], naming })
  acceptProposed(project, tables, { variable, filter: noCommentFilter, code: null })
}

function weightsOf(
  project: WritableProject,
  tables: TableCache,
  analysis: string,
  options: Record<string, unknown>,
): WeightSet['weights'] {
  return weighted.parse(computeOnProject(project, tables, analysis, options).result).weights
}

function keepResults(project: WritableProject, tables: TableCache, sample: SampleContents): void {
  const tree = treeOfIndexSystem(readIndexSystem(project) ?? sample.index)
  if (tree === null) throw new Error('The sample’s index has no items')
  asOneStep(project, 'keepSnapshot', '', () => {
    for (const { analysis, options, comment } of sampleResults(sample, tree)) {
      keepSnapshot(project, computeOnProject(project, tables, analysis, options), { pinned: true, comment })
    }
  })
}
