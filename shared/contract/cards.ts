import { z } from 'zod'
import type { Block } from '../document/block.ts'
import { snapshotSchema } from '../survey/snapshot.ts'
import { base, id, none } from './base.ts'
import { fileRefSchema, languageSchema, refusalSchema } from './shapes.ts'

/** One of the results a card has shown. */
const cardResultSchema = z.object({
  /** Of the computation, not of the card. */
  resultId: z.string().min(1),
  options: z.record(z.string(), z.unknown()),
  result: z.record(z.string(), z.unknown()),
  createdAt: z.iso.datetime(),
  /** The data or a subset changed since. */
  stale: z.boolean(),
  /** The card shows this one. */
  current: z.boolean(),
})
export type CardResult = z.infer<typeof cardResultSchema>

const blockKinds: ReadonlySet<unknown> = new Set([
  'heading',
  'paragraph',
  'finding',
  'note',
  'list',
  'table',
  'keyFigures',
])

/** A block of text or numbers, as far as it can be told from outside: the page's own analyses have made it. */
const blockSchema = z.custom<Block>(
  (block) => typeof block === 'object' && block !== null && 'kind' in block && blockKinds.has(block.kind),
)

/** What can be done with a stored result beyond pinning it. Every writing call is one step of the history. */
export const cards = {
  /** The results the card has shown, the newest first; what was once computed is never deleted. */
  history: base.input(id).output(z.array(cardResultSchema)),
  /** Puts an earlier result of the card back on it, with its options. */
  show: base.input(id.extend({ resultId: z.string().min(1) })).output(snapshotSchema),
  /** Computes the card's analysis with other options; the result so far stays in its history. */
  recompute: base.input(id.extend({ options: z.record(z.string(), z.unknown()) })).output(snapshotSchema),
  /** Computes these cards again with their own options, as one step. Those whose analysis refuses stay, with the reason. */
  refreshSeveral: base
    .input(z.object({ ids: z.array(z.string().min(1)).min(1) }))
    .output(z.object({ refused: z.array(z.object({ id: z.string(), refusal: refusalSchema })) })),
  /** A second card with the same result, right behind the first; not pinned. */
  duplicate: base.input(id).output(snapshotSchema),
  /** The order of the cards, on their pages and in the report; those that are not named follow. */
  order: base.input(z.object({ ids: z.array(z.string().min(1)).min(1) })).output(none),
  /** Writes texts and tables as a workbook to `target`, or to a file of the session that `files.read` gives. */
  exportTables: base
    .input(
      z.object({
        name: z.string().min(1).max(120),
        blocks: z.array(blockSchema).min(1),
        language: languageSchema,
        target: fileRefSchema.nullable(),
      }),
    )
    .output(fileRefSchema),
}
