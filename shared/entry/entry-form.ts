import { z } from 'zod'

/** Why a form that came back cannot be used (无效卷). */
export const unusableReasons = ['formBlank', 'formIncomplete', 'formPatterned', 'formDamaged', 'formOutside'] as const
export type UnusableReason = (typeof unusableReasons)[number]

/** A code as the codebook declares it, missing codes too; text; null: left blank on the paper. */
const keyedValueSchema = z.union([z.number(), z.string()]).nullable()
export type KeyedValue = z.infer<typeof keyedValueSchema>

/** What has been keyed of a form, by the variable's name. A field that is not in it has not been reached. */
const answersSchema = z.record(z.string(), keyedValueSchema)
export type Answers = z.infer<typeof answersSchema>

export const passSchema = z.union([z.literal(1), z.literal(2)])
/** First keying, or second keying by another person. */
export type Pass = z.infer<typeof passSchema>

/** A form as one person has keyed it in one pass; `serial` is the number written on the paper when it is keyed. */
export const entryFormSchema = z.object({
  batch: z.string().min(1),
  pass: passSchema,
  serial: z.int().min(1),
  /** The number printed on the form; '': none. */
  paperId: z.string().trim().max(60),
  keyer: z.string().trim().min(1).max(60),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  unusable: z.enum(unusableReasons).nullable(),
  answers: answersSchema,
  /** Fields whose answer is against a skip rule and was keyed all the same, because the paper says so. */
  confirmed: z.array(z.string()),
})
export type EntryForm = z.infer<typeof entryFormSchema>

/** A form in progress, kept after every key: a crash loses the present key at most. */
export const entryDraftSchema = entryFormSchema.omit({ finishedAt: true }).extend({
  /** The field that comes next. */
  cursor: z.int().nonnegative(),
  /** A finished form taken up again by the person who keyed it. */
  correcting: z.boolean(),
})
export type EntryDraft = z.infer<typeof entryDraftSchema>

/** The name under which a decision is about the form as a whole: usable or not, or keyed once only. */
export const wholeForm = ''

/** What stands in a place where the two keyings differ, decided with the paper in hand. */
export const entryDecisionSchema = z.object({
  batch: z.string().min(1),
  serial: z.int().min(1),
  /** A field's name, or `wholeForm`. */
  variable: z.string(),
  choice: z.enum(['first', 'second', 'other']),
  /** The value that stands. */
  value: keyedValueSchema,
  note: z.string().max(500),
  by: z.string().trim().min(1).max(60),
  at: z.iso.datetime(),
})
export type EntryDecision = z.infer<typeof entryDecisionSchema>
