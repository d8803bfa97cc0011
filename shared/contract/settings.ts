import { z } from 'zod'
import { logoSchema } from '../survey/logo.ts'
import { preferencesSchema } from '../survey/preferences.ts'
import { base, none } from './base.ts'

/** What a project prefers (kept in its file), and who works on this computer. */
export const settings = {
  preferences: base.output(preferencesSchema),
  savePreferences: base.input(preferencesSchema).output(none),
  /** The picture on the report's cover; null: none. */
  logo: base.output(logoSchema.nullable()),
  /** Takes PNG and JPEG, by their bytes. */
  saveLogo: base.input(z.object({ file: z.file() })).output(none),
  removeLogo: base.output(none),
  /** `name` is written in the audit trail; '' where none was given, then it is the one of the computer's account. */
  user: base.output(z.object({ name: z.string(), account: z.string() })),
  saveUser: base.input(z.object({ name: z.string().max(60) })).output(none),
}
