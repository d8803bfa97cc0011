import { oc } from '@orpc/contract'
import { z } from 'zod'
import { refusalSchema } from './shapes.ts'

/** Every call may be refused; the refusal travels as data (code and names), its sentence is in `shared/messages`. */
export const base = oc.errors({ REFUSED: { status: 422, data: refusalSchema } })
export const id = z.object({ id: z.string().min(1) })
/** The answer of calls that only do something. */
export const none = z.object({ ok: z.literal(true) })
