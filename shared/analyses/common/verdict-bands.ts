import { z } from 'zod'
import type { Text } from '../../messages/language.ts'
import type { OptionText } from '../define.ts'
import type { VerdictBands } from '../validity-bands.ts'
import type { Say } from './say.ts'

/** The option that replaces the bands of a verdict. */
export function bandsOption(standard: VerdictBands) {
  return z
    .array(z.strictObject({ from: z.number(), verdict: z.string().min(1) }))
    .min(1)
    .default([...standard])
}

export const bandsOptionText = {
  bands: {
    label: { 'zh-CN': '判断标准', en: 'Verdict bands' },
    help: {
      'zh-CN': '从高到低列出各档下限与评语；低于所有下限时取最后一档。',
      en: 'Lower limits and verdicts from the best down; below all of them the last verdict holds.',
    },
  },
} as const satisfies Record<string, OptionText>

type Words = Readonly<Record<string, Text>>

/** A verdict in words; one that the user wrote stands as it is. */
export function verdictText(verdict: string | null, words: Words, say: Say): string {
  const word = verdict === null ? undefined : words[verdict]
  return word ? say.text(word) : (verdict ?? '')
}

/** All bands in a row; the last is told by the limit of the one before, because everything below falls to it. */
export function bandsText(bands: VerdictBands, words: Words, say: Say): string {
  const byHeight = [...bands].sort((a, b) => b.from - a.from)
  return say.list(
    byHeight.map(({ from, verdict }, i) => {
      const previous = i > 0 && i === byHeight.length - 1 ? byHeight[i - 1] : undefined
      const limit = previous ? `<${previous.from}` : `≥${from}`
      return `${limit} ${verdictText(verdict, words, say)}`
    }),
  )
}
