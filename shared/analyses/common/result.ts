import { z } from 'zod'
import { methodIds } from '../../messages/methods.ts'
import { noteCodes } from '../../messages/notes.ts'
import { referenceKeys } from '../../survey/references.ts'

/** The part of a result schema that all analyses share (catalogue.md). Numbers are finite: zod refuses NaN. */
export const commonResultShape = {
  n: z.number(),
  nTotal: z.number(),
  missing: z.string(),
  notes: z.array(
    z.object({ code: z.enum(noteCodes), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  method: z.object({ id: z.enum(methodIds), references: z.array(z.enum(referenceKeys)) }),
}

export const intervalSchema = z.object({ level: z.number(), lower: z.number(), upper: z.number() })

/** A statistic that may be undefined. */
export const maybe = z.number().nullable()

/** null for what is not a finite number: how an undefined statistic leaves a computation. */
export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
