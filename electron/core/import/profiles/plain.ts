import { evidence } from '../guess/evidence.ts'
import type { Profile } from './profile.ts'

/** A table as people make it: one row of headings, one row a response. */
export const plain: Profile = {
  id: 'plain',
  family: 'plain',
  detect: ({ headings }) => ({ confidence: 0.1, evidence: [evidence('profilePlain', { columns: headings.length })] }),
}
