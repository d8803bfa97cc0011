import { z } from 'zod'
import { splitGroups } from '#core/analysis/split-groups.ts'
import { withGroup } from '#shared/analyses/common/with-group.ts'
import { describeResult } from '#shared/analyses/describe-result.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block } from '#shared/document/block.ts'
import { RefusalError, refusalSentence, refuse } from '#shared/errors/refusal.ts'
import type { Language } from '#shared/messages/language.ts'
import { blocksAsText } from './blocks-as-text.ts'
import { exitCodes, type Invocation } from './command.ts'
import { DataSources } from './data-source.ts'
import { refusalJson } from './report-refusal.ts'

interface Split {
  readonly data: string | undefined
  readonly id: string
  readonly params: unknown
  readonly variable: string
}

interface SplitAnswers {
  /** One a group, with its result or why it has none. */
  readonly groups: readonly object[]
  readonly blocks: readonly Block[]
  /** Groups that have a result. */
  readonly computed: number
}

/** Runs an analysis once for each category of a variable. A group that is refused is its own answer, and the others go on. */
export async function splitAnswers(
  sources: DataSources,
  { data, id, params, variable }: Split,
  language: Language,
): Promise<SplitAnswers> {
  const given = z.record(z.string(), z.unknown()).safeParse(params ?? {})
  if (!given.success) return refuse('invalidInput', { place: '--params', reason: z.prettifyError(given.error) })
  const count = async (options: unknown) => (await sources.analyse(data, 'frequencies', options)).result
  const groups: object[] = []
  const blocks: Block[] = []
  let computed = 0
  for (const group of await splitGroups(id, given.data, variable, count)) {
    blocks.push({ kind: 'heading', level: 2, text: `${variable} = ${group.label} (n = ${group.n})` })
    try {
      const { options, result } = await sources.analyse(data, id, withGroup(given.data, variable, group.value))
      computed += 1
      groups.push({ ...group, result: describeResult(result, language) })
      blocks.push(...findAnalysis(id).present(result, { options, language, labels: {} }))
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      groups.push({ ...group, ...refusalJson(error.refusal, language) })
      blocks.push({ kind: 'finding', tone: 'bad', text: refusalSentence(error.refusal, language) })
    }
  }
  return { groups, blocks, computed }
}

/** `analyse --split`: the exit code is 1 only where no group has a result. */
export async function runSplit(invocation: Invocation, split: Split): Promise<number> {
  const { language, json } = invocation
  const { groups, blocks, computed } = await splitAnswers(new DataSources(), split, language)
  invocation.result(json ? JSON.stringify({ variable: split.variable, groups }) : blocksAsText(blocks))
  return computed > 0 ? exitCodes.ok : exitCodes.refused
}
