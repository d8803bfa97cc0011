import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { withGroup } from '#shared/analyses/common/with-group.ts'
import type { SplitGroup } from '#shared/contract/splits.ts'
import { useStable } from '../ui/use-stable.ts'
import { useApi } from './client-context.tsx'
import type { AnalysisOptions, AnalysisRun } from './use-analysis-run.ts'

/** A group with what came of it: a result, or why there is none. */
export interface GroupRun extends SplitGroup {
  readonly run: AnalysisRun | null
  readonly error: unknown
}

interface Asked {
  readonly id: string
  readonly options: AnalysisOptions | null
  readonly variable: string
}

export interface SplitRun {
  readonly asked: Asked
  /** The groups there will be. */
  readonly total: number
  readonly groups: readonly GroupRun[]
}

/** Newer options came while groups were being computed; what was begun is of no use any more. */
class Superseded extends Error {}

const keptMilliseconds = 60_000
const same = (a: Asked, b: Asked) => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * Computes an analysis for each category of a variable as its options change. One group is asked after the other, and newer
 * options wait only for the group that is under way: then they are asked, and the rest of the old groups never.
 */
export function useSplitRun(id: string, options: AnalysisOptions | null, variable: string) {
  const { client, queries } = useApi()
  const wanted = useStable<Asked>({ id, options, variable })
  const [asked, setAsked] = useState(wanted)
  const [partial, setPartial] = useState<SplitRun | null>(null)
  const newest = useRef(wanted)
  useEffect(() => {
    newest.current = wanted
  }, [wanted])
  const query = useQuery({
    queryKey: [...queries.analyses.run.key({ type: 'query' }), 'split', asked],
    queryFn: async ({ signal }): Promise<SplitRun> => {
      const given = { ...asked.options }
      const groups = await client.splits.groups(
        { analysis: asked.id, options: given, variable: asked.variable },
        { signal },
      )
      const done: GroupRun[] = []
      for (const group of groups) {
        if (signal.aborted || !same(newest.current, asked)) throw new Superseded()
        const own = withGroup(given, asked.variable, group.value)
        try {
          const answer = await client.analyses.run({ id: asked.id, options: own }, { signal })
          done.push({ ...group, run: { analysis: asked.id, options: own, ...answer }, error: null })
        } catch (error) {
          if (signal.aborted) throw error
          done.push({ ...group, run: null, error })
        }
        setPartial({ asked, total: groups.length, groups: [...done] })
      }
      return { asked, total: groups.length, groups: done }
    },
    enabled: asked.options !== null,
    placeholderData: keepPreviousData,
    gcTime: keptMilliseconds,
    meta: { shownInPlace: true },
  })
  const { isFetching, refetch } = query
  if (asked !== wanted && !isFetching) setAsked(wanted)
  const superseded = query.error instanceof Superseded
  // The user came back to the options that were given up: the same question is asked anew.
  useEffect(() => {
    if (superseded && asked === wanted && !isFetching) void refetch()
  }, [superseded, asked, wanted, isFetching, refetch])
  const fits = (run: SplitRun | null | undefined) =>
    run !== null && run !== undefined && run.asked.id === id && run.asked.variable === variable
  const whole = query.isError ? null : query.data
  const shown = fits(whole) ? whole : fits(partial) && !query.isError ? partial : null
  return {
    split: options === null ? null : (shown ?? null),
    error: options === null || superseded || !same(asked, wanted) ? null : query.error,
    waiting: options !== null && (isFetching || superseded || asked !== wanted),
    /** Groups of the present asking that have been computed. */
    done: partial !== null && same(partial.asked, asked) ? partial.groups.length : 0,
    total: partial !== null && same(partial.asked, asked) ? partial.total : null,
    retry: () => void refetch(),
  }
}
