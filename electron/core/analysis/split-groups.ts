import { frequenciesResult } from '#shared/analyses/frequencies/result.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { SplitGroup } from '#shared/contract/splits.ts'
import { RefusalError, refuse } from '#shared/errors/refusal.ts'

/** Runs `frequencies` with these options on the data the analysis will be run on. */
type Count = (options: Record<string, unknown>) => unknown

const mostGroups = 12

/**
 * The groups an analysis is split into by a variable: every category that occurs in the valid responses, codes ascending,
 * texts by code point, each with its responses in the chosen sample. A category the sample leaves empty stays, with n = 0.
 *
 * Refuses options the analysis does not know, `splitNeedsResponses`, `tooFewGroups` (under 2), `tooManyGroups` (over 12).
 *
 * @example await splitGroups('descriptives', { variables: ['Q1'] }, '门店', count) // [{ value: '东店', label: '东店', n: 20 }, …]
 */
export async function splitGroups(
  analysis: string,
  options: Readonly<Record<string, unknown>>,
  variable: string,
  count: Count,
): Promise<SplitGroup[]> {
  const { filter = [], ...own } = options
  // What is wrong with the options is wrong in every group; the filter is checked by counting.
  if (findAnalysis(analysis).needs(own).length === 0) refuse('splitNeedsResponses', { analysis })
  const all = categoriesOf(await count({ variables: [variable] }))
  if (all.length < 2) refuse('tooFewGroups', { variable, count: all.length })
  if (all.length > mostGroups) refuse('tooManyGroups', { variable, count: all.length, most: mostGroups })
  const chosen = new Map((await inSample(variable, filter, count)).map((one) => [one.value, one.count]))
  return all.map(({ value, label }) => ({ value, label, n: chosen.get(value) ?? 0 }))
}

async function inSample(variable: string, filter: unknown, count: Count) {
  try {
    return categoriesOf(await count({ variables: [variable], filter }))
  } catch (error) {
    if (error instanceof RefusalError && error.refusal.code === 'filterSelectsNothing') return []
    throw error
  }
}

function categoriesOf(counted: unknown) {
  return frequenciesResult.parse(counted).variables[0]?.categories ?? []
}
