import { useDesign, useValidCounts } from '../../client/use-data.ts'
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
  return useRemembered<SampleChoice>(`${page}.sample.${waveVariable ?? ''}`, initial)
}
