import { refuse } from '#shared/errors/refusal.ts'
import { evidence } from '../guess/evidence.ts'
import { cellText } from '../structure/cell-text.ts'
import { cellAt } from '../structure/table.ts'
import type { SheetStructure } from '../structure/understand-sheet.ts'
import { cleanText } from '../values/clean-text.ts'
import { profiles } from './index.ts'
import { plain } from './plain.ts'
import type { Detection, Profile, ProfileView } from './profile.ts'

/** A profile with the reason why it was taken. */
export interface ChosenProfile extends Detection {
  readonly profile: Profile
}

const sampledRows = 60

/** What profiles look at in a sheet. */
export function profileView({ table, headerRows, headings, data, dataRows }: SheetStructure): ProfileView {
  const rowText = (row: SheetStructure['table']['rows'][number]) =>
    headings.map(({ column }) => cleanText(cellText(cellAt(row, column))))
  return {
    headings: headings.map(({ text }) => text),
    headingRows: table.rows.filter(({ number }) => headerRows.includes(number)).map(rowText),
    sample: data.responses.slice(0, sampledRows).map(rowText),
    headerRows,
    firstRow: data.responses[0]?.number ?? dataRows[0],
  }
}

/**
 * The profile a sheet looks most like.
 *
 * @param wanted id or platform of a profile the user decided for; refuses `profileUnknown`
 */
export function chooseProfile(view: ProfileView, wanted: string | null): ChosenProfile {
  const candidates =
    wanted === null ? profiles : profiles.filter(({ id, family }) => id === wanted || family === wanted)
  if (candidates.length === 0) {
    refuse('profileUnknown', { profile: wanted ?? '', known: profiles.map(({ id }) => id).join('、') })
  }
  let best: ChosenProfile | null = null
  for (const profile of candidates) {
    const detection = profile.detect(view)
    if (detection !== null && (best === null || detection.confidence > best.confidence))
      best = { profile, ...detection }
  }
  if (wanted === null) return best ?? { profile: plain, confidence: 0, evidence: [] }
  const [first = plain] = candidates
  return { profile: best?.profile ?? first, confidence: 1, evidence: [evidence('profileChosen')] }
}
