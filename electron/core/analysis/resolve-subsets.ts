import { filterSchema } from '#shared/analyses/common/options.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { Subset } from '#shared/survey/subset.ts'

type Options = Readonly<Record<string, unknown>>

/**
 * Options whose subsets (by id or name) say what they are called and which condition they stand for at present, so that a
 * result keeps it. Options without a filter of the right shape stay as they are: the analysis refuses them by name.
 *
 * Refuses `unknownSubset`.
 */
export function resolveSubsets(options: Options, subsets: readonly Subset[]): Record<string, unknown> {
  const filter = filterSchema.safeParse(options['filter'] ?? [])
  if (!filter.success || !filter.data.some((member) => 'subset' in member)) return { ...options }
  const resolved = filter.data.map((member) => {
    if (!('subset' in member)) return member
    const known = subsets.find(({ id }) => id === member.subset) ?? subsets.find(({ name }) => name === member.subset)
    if (known === undefined) return refuse('unknownSubset', { subset: member.name ?? member.subset })
    return { subset: known.id, name: known.name, expression: known.expression }
  })
  return { ...options, filter: resolved }
}
