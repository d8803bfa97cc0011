import { z } from 'zod'
import { splitGroups } from '#core/analysis/split-groups.ts'
import { withGroup } from '#shared/analyses/common/with-group.ts'
import { describeResult } from '#shared/analyses/describe-result.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block } from '#shared/document/block.ts'
import { RefusalError, refusalSentence, refuse } from '#shared/errors/refusal.ts'
import { blocksAsText } from './blocks-as-text.ts'
import { exitCodes, type Invocation } from './command.ts'
import { DataSources } from './data-source.ts'
import { refusalJson } from './report-refusal.ts'

interface Split {
  readonly data: string
  readonly id: string
  readonly params: unknown
  readonly variable: string
}

/**
 * Runs an analysis once for each category of a variable. A group that is refused (too small, mostly) is its own answer, and
 * the others go on; the exit code is 1 only where no group has a result.
 */
export async function runSplit(invocation: Invocation, { data, id, params, variable }: Split): Promise<number> {
  const { language, json } = invocation
  const given = z.record(z.string(), z.unknown()).safeParse(params ?? {})
  if (!given.success) return refuse('invalidInput', { place: '--params', reason: z.prettifyError(given.error) })
  const sources = new DataSources()
  const count = async (options: unknown) => (await sources.analyse(data, 'frequencies', options)).result
  const groups = await splitGroups(id, given.data, variable, count)
  const answers: object[] = []
  const blocks: Block[] = []
  let computed = 0
  for (const group of groups) {
    blocks.push({ kind: 'heading', level: 2, text: `${variable} = ${group.label} (n = ${group.n})` })
    try {
      const { options, result, decimals } = await sources.analyse(
        data,
        id,
        withGroup(given.data, variable, group.value),
      )
      computed += 1
      answers.push({ ...group, result: describeResult(result, language) })
      blocks.push(...findAnalysis(id).present(result, { options, language, labels: {}, decimals }))
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      answers.push({ ...group, ...refusalJson(error.refusal, language) })
      blocks.push({ kind: 'finding', tone: 'bad', text: refusalSentence(error.refusal, language) })
    }
  }
  invocation.result(json ? JSON.stringify({ variable, groups: answers }) : blocksAsText(blocks))
  return computed > 0 ? exitCodes.ok : exitCodes.refused
}
