import { useSuspenseQuery } from '@tanstack/react-query'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { useApi } from './client-context.tsx'
import { useWrite } from './use-write.ts'

export function useWeightSets(): readonly WeightSet[] {
  const { queries } = useApi()
  return useSuspenseQuery(queries.weights.list.queryOptions()).data
}

export function useSaveWeightSet() {
  return useWrite((client, input: { set: WeightSet; apply: boolean }) => client.weights.save(input), {
    affects: (queries) => [queries.weights.key(), queries.indexSystem.key(), queries.analyses.key()],
  })
}

export function useRemoveWeightSet() {
  return useWrite((client, id: string) => client.weights.remove({ id }), {
    affects: (queries) => [queries.weights.key()],
  })
}

/** Sample weights become a variable of the codebook: everything that reads variables or rows is asked anew. */
export function useKeepSampleWeights() {
  return useWrite(
    (client, input: { analysis: 'postStratify' | 'rake'; options: Record<string, unknown>; name: string }) =>
      client.weights.keepSample(input),
    {
      affects: (queries) => [queries.data.key(), queries.analyses.key(), queries.projects.current.key()],
      shownInPlace: true,
    },
  )
}
