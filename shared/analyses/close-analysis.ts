import { withDecimals } from '../document/with-decimals.ts'
import { refuse } from '../errors/refusal.ts'
import type { DataTable } from '../survey/data-table.ts'
import { ownDecimals } from '../survey/decimals.ts'
import { filterVariables } from './common/filter-variables.ts'
import type { CommonOptions } from './common/options.ts'
import { mergeFacts, noSample } from './common/sample.ts'
import { selectSample } from './common/select-sample.ts'
import type { Analysis, AnyAnalysis, CommonResult, VariableNeed } from './define.ts'
import { parseOptions } from './parse-options.ts'

/**
 * Closes an analysis over its types: options are checked (and refused by name) at the door, filter and weight applied, and
 * the result checked against its own schema, so that NaN or a forgotten key is found here and not in a report.
 */
export function closeAnalysis<Options extends CommonOptions, Statistics, Result extends CommonResult>(
  analysis: Analysis<Options, Statistics, Result>,
): AnyAnalysis {
  const parse = (options: unknown) => parseOptions(analysis.id, analysis.options, options)
  /** An analysis of judgements or counts that were typed in reads no rows: filter and weight have nothing to apply to. */
  const allNeeds = (options: Options): VariableNeed[] => {
    const own = analysis.needs(options)
    return own.length === 0 ? [] : [...own, ...sharedNeeds(options)]
  }
  const sharedNeeds = (options: Options): VariableNeed[] => [
    ...options.filter.flatMap(filterVariables).map((name): VariableNeed => ({ name, as: 'category' })),
    ...(options.weight === null ? [] : [{ name: options.weight, as: 'numeric' } as const]),
  ]

  function runInParts(parts: readonly DataTable[], given: unknown): CommonResult {
    const options = parse(given)
    const needs = allNeeds(options)
    const selected = needs.length === 0 ? [noSample] : parts.map((part) => selectSample(part, needs, options))
    const facts = selected.map((part) => part.facts).reduce(mergeFacts)
    if (facts.filtered && facts.nTotal === 0) refuse('filterSelectsNothing')
    if (facts.weight && facts.weight.sum === 0) refuse('noPositiveWeight', { variable: facts.weight.variable })
    const statistics = selected.map(({ sample }) => analysis.summarise(sample, options)).reduce(analysis.merge)
    return analysis.result.parse(analysis.conclude(statistics, options, facts))
  }

  return {
    id: analysis.id,
    stage: analysis.stage,
    title: analysis.title,
    purpose: analysis.purpose,
    options: analysis.options,
    result: analysis.result,
    optionTexts: analysis.optionTexts,
    needs: (options) => dedupe(allNeeds(parse(options))),
    run: (data, options) => runInParts([data], options),
    runInParts,
    present: (result, context) =>
      withDecimals(
        analysis.present(analysis.result.parse(result), { ...context, options: parse(context.options) }),
        context.decimals ?? ownDecimals,
      ),
  }
}

/** Each variable once; as numbers when any use needs numbers. */
function dedupe(needs: readonly VariableNeed[]): VariableNeed[] {
  const byName = new Map<string, VariableNeed>()
  for (const need of needs) if (byName.get(need.name)?.as !== 'numeric') byName.set(need.name, need)
  return [...byName.values()]
}
