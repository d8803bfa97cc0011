import { evidence } from '../guess/evidence.ts'
import type { Profile } from './profile.ts'

/** A table with dimensions, usually merged, above its items. */
export const twoRowHeader: Profile = {
  id: 'twoRowHeader',
  family: 'twoRowHeader',
  detect: ({ headerRows }) =>
    headerRows.length === 2
      ? { confidence: 0.3, evidence: [evidence('profileTwoRows', { rows: headerRows.join('、') })] }
      : null,
}
