import { z } from 'zod'

/** The quality rules there are; `index.ts` has what each does. */
const qualityRuleIds = [
  'outOfRange',
  'duplicateId',
  'duplicateAnswers',
  'speeder',
  'straightLine',
  'tooManyMissing',
  'attentionCheck',
  'inconsistentAnswers',
  'reversedPair',
  'serialGap',
] as const
export type QualityRuleId = (typeof qualityRuleIds)[number]

/** One quality rule as a project keeps it. The same rule may stand there several times (two attention checks). */
export const qualityRuleSettingSchema = z.object({
  id: z.string().min(1),
  rule: z.enum(qualityRuleIds),
  /** Whether it takes part when the rules are applied. */
  enabled: z.boolean(),
  /** Checked by the rule's own schema when it is run: a variable may have gone since. */
  params: z.record(z.string(), z.unknown()),
  /** The highest response that was there when the rule was last applied; hits above it are new. null: never applied. */
  seenResponse: z.int().nullable(),
})
export type QualityRuleSetting = z.infer<typeof qualityRuleSettingSchema>
