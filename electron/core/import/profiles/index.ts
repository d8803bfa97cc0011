import { googleForms } from './google-forms.ts'
import { limesurvey } from './limesurvey.ts'
import { plain } from './plain.ts'
import type { Profile } from './profile.ts'
import { qualtrics } from './qualtrics.ts'
import { tencent } from './tencent.ts'
import { twoRowHeader } from './two-row-header.ts'
import { wjxCodes } from './wjx-codes.ts'
import { wjxText } from './wjx-text.ts'

/** Every kind of export the importer knows by its looks. */
export const profiles: readonly Profile[] = [
  wjxText,
  wjxCodes,
  tencent,
  limesurvey,
  qualtrics,
  googleForms,
  twoRowHeader,
  plain,
]
