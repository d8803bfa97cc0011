import { z } from 'zod'
import { answerJoints } from './answer-joints.ts'

const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .refine((name) => !name.includes(answerJoints.set), { error: answerJoints.set })

/** One code (编码) of a code frame. Its letter and its key follow from its place in the frame. */
const codeSchema = z.object({
  /** Unique within the frame and kept for good: codings refer to it, names may change. */
  id: z.int().positive(),
  name: nameSchema,
  /** The upper level (一级类目); empty: the code stands by itself. */
  group: z.union([z.literal(''), nameSchema]),
  /** When the code applies and when it does not, for whoever codes after. */
  definition: z.string().max(1000),
  /** Rules that propose the code; see `matchRule`. */
  keywords: z.array(z.string().trim().min(1).max(60)).max(200),
})
export type Code = z.infer<typeof codeSchema>

/** All codes of one text variable (编码框), in their order. */
export const codeFrameSchema = z.array(codeSchema).max(200)
export type CodeFrame = z.infer<typeof codeFrameSchema>

/** Whether the coding variable says the codes or only their groups. */
export const codeLevels = ['code', 'group'] as const
export type CodeLevel = (typeof codeLevels)[number]
