import { useMemo } from 'react'
import { useDesign, useValidCounts, useVariables } from '../../client/use-data.ts'
import { useSubsets } from '../../client/use-subsets.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { type SampleChoice, wholeSample } from './sample-choice.ts'

/**
 * The sample a page computes on. Where the survey has waves, the latest one to begin with, as in the report: waves thrown
 * together would hide what changed between them. An analysis over time begins with all of them.
 */
export function useSampleChoice(page: string, overTime = false) {
  const { waveVariable } = useDesign()
  const latest = useValidCounts().at(-1)?.wave ?? null
  const initial: SampleChoice =
    overTime || waveVariable === null || latest === null
      ? wholeSample
      : { filter: { variable: waveVariable, in: [latest] }, weight: null }
  const [choice, setChoice] = useRemembered<SampleChoice>(`${page}.sample.${waveVariable ?? ''}`, initial)
  const subsets = useSubsets()
  // What is remembered of a subset may be old, or of another project.
  const subset = subsets.find(({ id }) => id === choice.subset?.id) ?? null
  const variables = useVariables()
  const split = variables.find(({ name }) => name === choice.split)?.name ?? null
  const present = useMemo(
    () => ({ filter: choice.filter, weight: choice.weight, subset, split }),
    [choice, subset, split],
  )
  return [present, setChoice] as const
}
