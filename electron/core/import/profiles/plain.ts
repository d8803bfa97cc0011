import { evidence } from '../guess/evidence.ts'
import type { Profile } from './profile.ts'
import { wordedParts } from './question-parts.ts'

/** A table as people make it: one row of headings, one row a response. */
export const plain: Profile = {
  id: 'plain',
  family: 'plain',
  describe: ({ headings }) => wordedParts(headings),
  detect: ({ headings }) => ({ confidence: 0.1, evidence: [evidence('profilePlain', { columns: headings.length })] }),
}
