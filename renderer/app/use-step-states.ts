import { useDesign, useValidCounts, useVariables } from '../client/use-data.ts'
import { useActions, useCauseTrees } from '../client/use-improvement.ts'
import { useIndexSystem } from '../client/use-index-system.ts'
import { useSnapshots } from '../client/use-snapshots.ts'
import type { PageId } from './route.ts'
import { type StepState, stepStates } from './step-states.ts'

/** The state of every step of the rail, from what the project holds. */
export function useStepStates(): Readonly<Record<PageId, StepState>> {
  return stepStates({
    variables: useVariables(),
    design: useDesign(),
    counts: useValidCounts(),
    tree: useIndexSystem(),
    snapshots: useSnapshots(),
    causeTrees: useCauseTrees(),
    actions: useActions(),
    today: new Date().toISOString().slice(0, 10),
  })
}
