import { useEffect, useMemo, useState } from 'react'
import { localDay } from '#shared/survey/local-day.ts'
import { useDesign, useValidCounts, useVariables } from '../../client/use-data.ts'
import { useKnownBatches } from '../../client/use-entry.ts'
import { useActions, useCauseTrees } from '../../client/use-improvement.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { useUndecidedResponses } from '../../client/use-quality.ts'
import { useSnapshots } from '../../client/use-snapshots.ts'
import { useWeightSets } from '../../client/use-weights.ts'
import type { PageId } from '../route.ts'
import type { KeptFacts } from './kept-facts.ts'
import { stepStates } from './step-states.ts'
import type { StepStatus } from './step-status.ts'

/** The state of every step of the rail, from what the project holds. */
export function useStepStates(): Readonly<Record<PageId, StepStatus>> {
  return stepStates({
    variables: useVariables(),
    design: useDesign(),
    counts: useValidCounts(),
    undecided: useUndecidedResponses(),
    batches: useKnownBatches(),
    tree: useIndexSystem(),
    snapshots: useSnapshots(),
    kept: useKeptFacts(),
    causeTrees: useCauseTrees(),
    actions: useActions(),
    today: localDay(new Date()),
  })
}

type Reader = typeof import('./kept-facts.ts')

/** null until the analyses have been read, and where nothing is kept that they could say anything of. */
function useKeptFacts(): KeptFacts | null {
  const tree = useIndexSystem()
  const sets = useWeightSets()
  const snapshots = useSnapshots()
  const [reader, setReader] = useState<Reader | null>(null)
  const needed = sets.length + snapshots.length > 0
  useEffect(() => {
    if (needed) void import('./kept-facts.ts').then(setReader)
  }, [needed])
  return useMemo(() => reader?.keptFacts(tree, sets, snapshots) ?? null, [reader, tree, sets, snapshots])
}
