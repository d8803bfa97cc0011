import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { qualityRuleSettingSchema } from '../quality/rule-setting.ts'
import { base, none } from './base.ts'
import { progressSchema, refusalSchema } from './shapes.ts'

const detailsSchema = z.record(z.string(), z.union([z.string(), z.number()]))

/** What one rule finds in the data. Numbers of responses. */
const ruleCountSchema = z.object({
  id: z.string(),
  /** All it hits, those among them that are excluded already too. */
  hits: z.int(),
  /** Of these, the ones not excluded yet. */
  standing: z.int(),
  /** Of these, the ones that came after the rule was last applied; 0 where it never was. */
  fresh: z.int(),
  /** Of the standing ones, those that no other rule that takes part would exclude. */
  alone: z.int(),
  /** Why it cannot be checked: no variable chosen, a variable has gone. */
  refusal: refusalSchema.nullable(),
})

const qualityCheckSchema = z.object({
  total: z.int(),
  valid: z.int(),
  /** Valid responses that would be left if the rules that take part were applied. */
  validAfter: z.int(),
  /** Valid responses that a rule taking part hits and nobody has decided about since: neither excluded nor kept knowingly. */
  undecided: z.int(),
  /** In the order of the rules. */
  rules: z.array(ruleCountSchema),
  /** Responses that two rules hit both; pairs without any are left out. */
  overlap: z.array(z.object({ first: z.string(), second: z.string(), count: z.int() })),
})

const hitRowSchema = z.object({
  response: z.int(),
  /** 1-based place in the data view. */
  place: z.int(),
  /** 1-based row of the sheet it came from; null: not from a sheet. */
  sourceRow: z.int().nullable(),
  /** What the id variable says; null without one. */
  serial: z.string().nullable(),
  excluded: z.string().nullable(),
  excludedAt: z.string().nullable(),
  fresh: z.boolean(),
  /** For the rule's sentence. */
  details: detailsSchema,
  /** The answers that show it, as they are stored. */
  shown: z.array(z.object({ variable: z.string(), value: z.union([z.number(), z.string()]).nullable() })),
})

/** Doubtful responses: the rules that find them, whom they hit, and leaving them out. They always stay in the file. */
export const quality = {
  /** The project's rules; those that the codebook suggests where none were saved. */
  rules: base.output(z.array(qualityRuleSettingSchema)),
  saveRules: base.input(z.array(qualityRuleSettingSchema)).output(none),
  /** Whom each rule hits. Cancelled when the page stops listening. */
  check: base.output(eventIterator(progressSchema, qualityCheckSchema)),
  hits: base
    .input(z.object({ id: z.string(), offset: z.int().nonnegative(), limit: z.int().min(1).max(200) }))
    .output(z.object({ total: z.int(), rows: z.array(hitRowSchema) })),
  /** Excludes what these rules hit, in one step. The reason is the rule (the first one of several) unless told in words. */
  apply: base
    .input(z.object({ ids: z.array(z.string()).min(1), reason: z.string().max(200) }))
    .output(z.object({ excluded: z.int() })),
  /** Keeps what these rules hit now as it is, knowingly: nothing is excluded, and only later hits are open again. */
  accept: base.input(z.object({ ids: z.array(z.string()).min(1) })).output(none),
  exclude: base
    .input(z.object({ responses: z.array(z.int()).min(1), reason: z.string().min(1).max(200) }))
    .output(none),
  restore: base.input(z.object({ responses: z.array(z.int()).min(1) })).output(none),
  /** Takes back all exclusions of one reason. */
  restoreReason: base.input(z.object({ reason: z.string() })).output(z.object({ restored: z.int() })),
  /** Excluded responses by their reasons, with the first and the last date (ISO). */
  excluded: base.output(z.array(z.object({ reason: z.string(), count: z.int(), first: z.string(), last: z.string() }))),
}

export type QualityCheck = z.infer<typeof qualityCheckSchema>
export type QualityHitRow = z.infer<typeof hitRowSchema>
